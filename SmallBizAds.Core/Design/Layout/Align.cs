namespace SmallBizAds.Core.Design.Layout;

/// <summary>Side of a column on which its blocks stand.</summary>
public enum Align
{
    Left,
    Centre,
    Right,
}
