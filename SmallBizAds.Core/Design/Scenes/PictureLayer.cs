using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A part of a picture in a frame.</summary>
public sealed record PictureLayer : Layer
{
    /// <summary>Which picture: "photo" is the brief's own, "photo-2" to "photo-4" the further ones.</summary>
    public required string Source { get; init; }

    /// <summary>Place among the ad's photos of what a source names: 0 for "photo", 1 for "photo-2"; negative for anything else.</summary>
    public static int PlaceOf(string source) =>
        source == "photo" ? 0 : source.StartsWith("photo-", StringComparison.Ordinal) && int.TryParse(source.AsSpan("photo-".Length), out var number) ? number - 1 : -1;

    /// <summary>The part that is shown, as fractions (0 to 1) of the source; it has the frame's aspect ratio.</summary>
    public required Box Crop { get; init; }

    public Form Frame { get; init; } = Form.Rectangle;

    /// <summary>Corner radius in pixels, for rectangular frames.</summary>
    public double Radius { get; init; }

    public PhotoTreatment Treatment { get; init; }

    /// <summary>What black becomes in a duotone.</summary>
    public Rgba? Dark { get; init; }

    /// <summary>What white becomes in a duotone.</summary>
    public Rgba? Light { get; init; }

    /// <summary>How the photo is mended; null shows it as it is.</summary>
    public PhotoTone? Tone { get; init; }

    public Shadow? Shadow { get; init; }
}
