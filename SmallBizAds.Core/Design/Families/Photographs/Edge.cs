namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>An edge of the canvas.</summary>
internal enum Edge
{
    Top,
    Bottom,
    Left,
    Right,
}
