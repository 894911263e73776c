namespace SmallBizAds.Core.Design.Placements;

/// <summary>In what surroundings a placement is seen.</summary>
public enum PlacementPreview
{
    /// <summary>A post between posts, as wide as the phone.</summary>
    Feed,

    /// <summary>The whole screen, with the app's own controls over its ends.</summary>
    Story,

    /// <summary>A card with a text and a line under the picture.</summary>
    Card,

    /// <summary>A bubble in a chat.</summary>
    Message,

    /// <summary>A row between the rows of a list.</summary>
    List,

    /// <summary>A small picture beside the lines of a search result.</summary>
    Result,

    /// <summary>A banner beside or between the text of a page.</summary>
    Page,
}
