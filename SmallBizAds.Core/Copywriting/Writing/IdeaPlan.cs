namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Which ideas the candidates of a brief are built on, best first.</summary>
internal static class IdeaPlan
{
    public const string Offer = "offer-first";
    public const string Gain = "gain";
    public const string Own = "own";
    public const string Fact = "fact";
    public const string Deadline = "deadline";
    public const string Product = "product";
    public const string Moment = "moment";
    public const string Question = "question";
    public const string Plain = "plain";

    /// <summary>The ideas of an ad that is all the owner's own words.</summary>
    public static IReadOnlyList<string> OfOwnWords { get; } = [Product, Own, Fact, Plain];

    /// <summary>Ideas in the order to try; a writer takes the first that it has a line for.</summary>
    public static IReadOnlyList<string> For(Situation situation)
    {
        var deadline = situation.SlotValues.ContainsKey("period") && situation.Has("until");
        var early = deadline && situation.Chance.Pick(2, "deadline or moment", 0) == 0;
        string[] last = early ? [Deadline, Moment, Question, Plain] : [Moment, Question, Deadline, Plain];
        return situation.Has("offer") ? [Offer, Product, Own, Gain, Fact, .. last] : [Product, Own, Fact, .. last];
    }
}
