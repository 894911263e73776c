namespace SmallBizAds.Core.Design.Placements;

/// <summary>What a text is that goes beside the picture.</summary>
public enum PlacementField
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>One line that says what it is about.</summary>
    Headline,

    /// <summary>One line with room for the particulars.</summary>
    LongHeadline,

    /// <summary>A line under the headline.</summary>
    Description,

    /// <summary>Who advertises.</summary>
    Name,

    /// <summary>A word or two.</summary>
    Button,
}
