namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A step without its state.</summary>
internal sealed record StepNode(int Number, int? Parent, bool Continues);
