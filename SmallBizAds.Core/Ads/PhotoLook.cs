using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>What its owner is told of a photo.</summary>
/// <param name="Flaws">What only another photo would mend.</param>
/// <param name="IsMended">It is lightened, freed of coloured light or straightened as it is drawn.</param>
public sealed record PhotoLook(IReadOnlyList<PhotoFlaw> Flaws, bool IsMended);
