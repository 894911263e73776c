namespace SmallBizAds.Core.Design.Placements;

/// <summary>A name in the two languages of the product.</summary>
public sealed record PlacementName(string Korean, string English)
{
    /// <summary>The name in a language.</summary>
    /// <param name="language">"en" for English; anything else is Korean.</param>
    public string In(string language) => language == "en" ? English : Korean;
}
