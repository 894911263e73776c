using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>What a picture shows: the owner's photo, or the drawing where there is none.</summary>
internal static class Subject
{
    /// <summary>The subject in a frame; a photo is cropped to its focus and otherwise left as it is.</summary>
    public static IReadOnlyList<Layer> In(DesignBrief brief, Palette palette, Window frame, Shadow? shadow = null)
    {
        if (brief.Photo is { } photo)
        {
            return
            [
                new PictureLayer
                {
                    Name = "Photo", Source = "photo", Box = frame.Box, Crop = photo.CropTo(frame.Box.Width / frame.Box.Height), Frame = frame.Form, Radius = frame.Radius, Shadow = shadow,
                },
            ];
        }

        var field = palette.Tint.Mix(palette.Paper, 0.2);
        return
        [
            new ShapeLayer { Name = "Field", Box = frame.Box, Form = frame.Form, Radius = frame.Radius, Fill = field, Shadow = shadow },
            Panel.Drawing(brief, new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), frame),
        ];
    }

    public static Motif DrawingOf(DesignBrief brief) => MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed);
}
