using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>Puts the photo or drawing of a banner at one of its sides.</summary>
internal sealed class BannerPicture(DesignBrief brief, Palette palette, BannerLook look, SceneBuilder scene)
{
    /// <summary>Everything is picture.</summary>
    public void Whole(Box canvas) => Subject(canvas);

    /// <summary>In a frame of its own.</summary>
    public void Framed(Box frame, double radius) => Subject(frame, radius: radius);

    /// <summary>In a circle, part of which may lie off the canvas.</summary>
    /// <param name="circle">The circle.</param>
    /// <param name="seen">The part of it that is seen, in whose middle the subject belongs.</param>
    /// <param name="fill">Size of a drawing, as a share of that part's shorter side.</param>
    public void Disc(Box circle, Box seen, double fill) =>
        Subject(circle, Form.Ellipse, 0, (seen.CentreX - circle.X) / circle.Width, (seen.CentreY - circle.Y) / circle.Height, Math.Min(seen.Width, seen.Height) * fill);

    /// <summary>Up to three edges; the lower one is a wide bow, as the rim of a plate.</summary>
    /// <param name="frame">The picture down to the bow's lowest point.</param>
    /// <param name="depth">How deep the bow is, pixels.</param>
    public void Bowed(Box frame, double depth)
    {
        Subject(frame);
        scene.Add(new ShapeLayer { Name = "Bow", Box = Box.FromEdges(frame.X, frame.Bottom - depth, frame.Right, frame.Bottom + 1), Form = Form.Path, PathData = "M0 0Q50 200 100 0V100H0Z", Fill = look.Ground });
    }

    /// <summary>Up to three edges; the fourth side leans, with a narrow band of colour along it.</summary>
    /// <param name="frame">The widest extent of the picture.</param>
    /// <param name="lean">How far the side leans, pixels.</param>
    /// <param name="wordsOnRight">On which side the words stand.</param>
    public void Slanted(Box frame, double lean, bool wordsOnRight)
    {
        var band = lean * 0.28;
        Subject(frame);
        var edge = wordsOnRight
            ? Box.FromEdges(frame.Right - lean, frame.Y, frame.Right + 1, frame.Bottom)
            : Box.FromEdges(frame.X - 1, frame.Y, frame.X + lean, frame.Bottom);
        scene.Add(
            new ShapeLayer { Name = "Slant", Box = edge, Form = Form.Path, PathData = wordsOnRight ? "M100 0V100H0Z" : "M0 0H100L0 100Z", Fill = look.Ground },
            new ShapeLayer
            {
                Name = "Band", Box = wordsOnRight ? edge with { Width = edge.Width + band } : Box.FromEdges(edge.X - band, edge.Y, edge.Right, edge.Bottom), Form = Form.Path, Fill = palette.Accent,
                PathData = Band(band / (edge.Width + band) * 100),
            });
    }

    /// <summary>Up to three edges, fading into the ground on the fourth.</summary>
    /// <param name="frame">The picture with its fading end.</param>
    /// <param name="side">Where the words stand: "left", "right" or "below".</param>
    public void Faded(Box frame, string side)
    {
        Subject(frame);
        var depth = (side == "below" ? frame.Height : frame.Width) * 0.55;
        GradientStop[] ramp = [new(0, look.Ground.WithOpacity(0)), new(0.35, look.Ground.WithOpacity(0.28)), new(0.7, look.Ground.WithOpacity(0.78)), new(1, look.Ground)];
        var (box, paint) = side switch
        {
            "right" => (Box.FromEdges(frame.Right - depth, frame.Y, frame.Right + 1, frame.Bottom), new LinearPaint(0, 0, 1, 0, ramp)),
            "left" => (Box.FromEdges(frame.X - 1, frame.Y, frame.X + depth, frame.Bottom), new LinearPaint(1, 0, 0, 0, ramp)),
            _ => (Box.FromEdges(frame.X, frame.Bottom - depth, frame.Right, frame.Bottom + 1), new LinearPaint(0, 0, 0, 1, ramp)),
        };
        scene.Add(new ShapeLayer { Name = "Veil", Box = box, Fill = paint });
    }

    private static string Band(double share) => FormattableString.Invariant($"M{100 - share:0.##} 0H100L{share:0.##} 100H0Z");

    private void Subject(Box frame, Form form = Form.Rectangle, double radius = 0, double atX = 0.5, double atY = 0.5, double size = 0)
    {
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, atX, atY), Frame = form, Radius = radius });
            return;
        }

        var onVivid = look.Cut == BannerCut.Disc;
        var colours = onVivid
            ? new ArtColours(look.Field, palette.Accent, palette.Vivid, palette.Deep, palette.Paper)
            : new ArtColours(look.Field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper);
        scene.Add(new ShapeLayer { Name = "Field", Box = frame, Form = form, Radius = radius, Fill = look.Field });
        if (size > 0)
        {
            // In a circle the drawing stands whole, in the middle of what is seen.
            var box = new Box(frame.X + (atX * frame.Width) - (size / 2), frame.Y + (atY * frame.Height) - (size / 2), size, size);
            scene.Add(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(colours, box));
            return;
        }

        if (frame.Height > frame.Width * 1.3)
        {
            // In a tall frame a whole drawing would be lost: it comes near, and its sides run off.
            var near = Math.Min(frame.Height * 0.8, frame.Width * 1.5);
            var box = new Box(frame.CentreX - (near / 2) + (near * 0.06), frame.CentreY - (near / 2), near, near);
            scene.Add(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(colours, box) with { Window = new(frame, form, radius) });
            return;
        }

        scene.Add(Panel.Drawing(brief, colours, new(frame, form, radius)));
    }
}
