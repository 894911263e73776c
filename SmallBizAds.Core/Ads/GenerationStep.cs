namespace SmallBizAds.Core.Ads;

/// <summary>What is being done, shown by name in the visitor's language.</summary>
public enum GenerationStep
{
    Waiting,
    ReadingBrief,
    WritingCopy,
    PreparingPicture,
    Composing,
    Saving,
    Done,
}
