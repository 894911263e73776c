namespace SmallBizAds.Core.Design.Families;

/// <summary>What mostly lies under a design's words.</summary>
public enum DesignGround
{
    Paper,
    Vivid,
    Deep,
    Tint,
    Photo,
}
