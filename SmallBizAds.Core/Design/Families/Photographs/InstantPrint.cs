using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>An instant print: a picture on a white card with a broad foot, held by a strip of tape.</summary>
internal static class InstantPrint
{
    /// <summary>Height of an upright print of width 1.</summary>
    public const double Tall = 1 - Border + Foot;

    /// <summary>Height of the flattest print of width 1: wide film.</summary>
    public const double Flat = 0.74;

    private const double Foot = 0.235;

    private const double Border = 0.062;

    private static readonly Rgba Card = Rgba.Parse("#fdfcf8");

    /// <summary>Height of the foot under the picture.</summary>
    public static double FootOf(Box box) => Scale(box) * Foot;

    /// <summary>The print, before it is turned; turn its layers together.</summary>
    /// <param name="brief">Whose photo it is, or drawing.</param>
    /// <param name="palette">Colours of a drawing.</param>
    /// <param name="box">The card.</param>
    /// <param name="number">Which photo, 0 the first.</param>
    /// <param name="tape">Colour of the tape, with opacity.</param>
    public static IEnumerable<Layer> In(DesignBrief brief, Palette palette, Box box, int number, Rgba tape)
    {
        var width = Scale(box);
        var edge = width * Border;
        var picture = new Box(box.X + edge, box.Y + edge, box.Width - (2 * edge), box.Height - edge - FootOf(box));
        yield return new ShapeLayer
        {
            Name = "Print", Box = box, Radius = width * 0.008, Fill = LinearPaint.Down(new(0, Card), new(1, Card.Mix(Rgba.Black, 0.035))),
            Shadow = new(width * 0.012, width * 0.03, width * 0.035, Rgba.Black.WithOpacity(0.3)),
        };
        if (brief.Photo is { } first)
        {
            var photo = number == 0 ? first : brief.MorePhotos[number - 1];
            // The second lies half under the first: what it shows looks out beside it.
            yield return PhotoView.Of(photo, picture, number == 0 ? 0.5 : 0.7).Layer(number == 0 ? "photo" : $"photo-{number + 1}");
        }
        else
        {
            var field = palette.Vivid.Luminance > 0.35 ? palette.Vivid.Mix(Rgba.White, 0.2) : palette.Tint.Mix(palette.Vivid, 0.35);
            yield return new ShapeLayer { Name = "Field", Box = picture, Fill = field };
            yield return Shot.Drawing(brief, new(field, palette.Accent, palette.Tint.Mix(Rgba.White, 0.3), palette.Deep, palette.Paper), Square(picture, 0.86));
        }

        // The picture lies a little under the card's surface.
        yield return new ShapeLayer { Name = "Edge", Box = picture, Stroke = new(Rgba.Black.WithOpacity(0.16), Math.Max(1, width * 0.003)) };
        yield return new ShapeLayer
        {
            Name = "Tape", Box = new(box.CentreX - (width * 0.17), box.Y - (width * 0.045), width * 0.34, width * 0.095), Rotation = -2.5,
            Fill = LinearPaint.Across(new(0, tape.WithOpacity(tape.Opacity * 0.8)), new(0.08, tape), new(0.92, tape), new(1, tape.WithOpacity(tape.Opacity * 0.8))),
        };
    }

    // Border and foot are as broad on wide film as on an upright print of that height.
    private static double Scale(Box box) => Math.Min(box.Width, box.Height / Tall * 1.08);

    private static Box Square(Box box, double share)
    {
        var size = Math.Min(box.Width, box.Height) * share;
        return new(box.CentreX - (size / 2), box.CentreY - (size / 2), size, size);
    }
}
