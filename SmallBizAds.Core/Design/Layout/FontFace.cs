namespace SmallBizAds.Core.Design.Layout;

/// <summary>A bundled font face by the name under which scenes use it.</summary>
/// <param name="Key">"pretendard-800", "jua", …</param>
/// <param name="Family">Family name as the font file states it.</param>
/// <param name="Weight">CSS weight, 100 to 900.</param>
/// <param name="Load">Reads the metrics; called once, at the first use.</param>
public sealed record FontFace(string Key, string Family, int Weight, Func<FaceMetrics> Load)
{
    private readonly Lazy<FaceMetrics> _metrics = new(Load);

    public FaceMetrics Metrics => _metrics.Value;
}
