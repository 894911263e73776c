using SmallBizAds.Core.Ads;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench.Posters;

/// <summary>A real-life brief of the poster benchmark.</summary>
/// <param name="Brief">Words, tone, ratio.</param>
/// <param name="Photo">The photo that goes with it, or none.</param>
public sealed record Poster(Brief Brief, TestScene? Photo);
