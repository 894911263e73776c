namespace SmallBizAds.Core.Design.Layout;

/// <summary>Where a column's blocks gather when there is room left.</summary>
public enum Gather
{
    Top,
    Middle,
    Bottom,
}
