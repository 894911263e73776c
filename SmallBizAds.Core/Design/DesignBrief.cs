using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Design;

/// <summary>What a design is made for.</summary>
/// <param name="Content">The words.</param>
/// <param name="Ratio">Canvas.</param>
/// <param name="Trade">Key of the trade ("cafe"); unknown keys get the general art and colours.</param>
/// <param name="Tone">Key of the tone ("warm").</param>
/// <param name="Subject">The owner's own words, from which the drawing is chosen.</param>
/// <param name="Photo">The photo, if there is one.</param>
/// <param name="Seed">The same brief and seed give the same scene.</param>
public sealed record DesignBrief(DesignContent Content, AspectRatio Ratio, string Trade, string Tone, string Subject, PhotoTraits? Photo, long Seed)
{
    /// <summary>The faces that the owner chose; null leaves them to the design.</summary>
    public FontPair? Fonts { get; init; }

    /// <summary>Further photos, up to three; sources "photo-2" to "photo-4" of the scene.</summary>
    public IReadOnlyList<PhotoTraits> MorePhotos { get; init; } = [];

    /// <summary>Key of the occasion ("new-item").</summary>
    public string Occasion { get; init; } = "everyday";

    /// <summary>Key of the season or feast that the owner named ("chuseok"), or null.</summary>
    public string? Season { get; init; }

    /// <summary>What lies under the words of the design that a banner is to look like; null: the family's own choice.</summary>
    public DesignGround? Ground { get; init; }

    /// <summary>A picture without any words; the content then only says what it is about.</summary>
    public bool PictureOnly { get; init; }
}
