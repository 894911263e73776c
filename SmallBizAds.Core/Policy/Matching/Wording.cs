namespace SmallBizAds.Core.Policy.Matching;

/// <summary>What may be said instead, in the forms that Korean needs.</summary>
/// <param name="Ko">Before a noun ("정성을 다한"), or wherever the others are not given.</param>
/// <param name="En">English.</param>
/// <param name="End">At the end of a sentence ("정성을 다했어요").</param>
/// <param name="Noun">Before a particle ("정성을 다한 맛").</param>
internal sealed record Wording(string Ko, string En, string? End = null, string? Noun = null)
{
    public BilingualText For(Place place) => new(
        place switch
        {
            Place.End => End ?? Ko,
            Place.BeforeParticle => Noun ?? Ko,
            _ => Ko,
        },
        En);
}
