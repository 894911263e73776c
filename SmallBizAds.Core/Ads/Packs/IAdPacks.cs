using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>Ads that were made final, for the places where they go. Every lookup is scoped to the visitor.</summary>
public interface IAdPacks
{
    /// <summary>A version for one placement; null: not theirs, no such version, no picture, or its photo is gone.</summary>
    Task<PlacedAd?> PlaceAsync(Visitor visitor, AdAddress ad, int version, Placement placement, CancellationToken ct);

    /// <summary>A zip of a version for several placements, and the headline to name it by; null as above.</summary>
    Task<(byte[] Zip, string Headline)?> ZipAsync(Visitor visitor, AdAddress ad, int version, IReadOnlyList<Placement> placements, CancellationToken ct);
}
