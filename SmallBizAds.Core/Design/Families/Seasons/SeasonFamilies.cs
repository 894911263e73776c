namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>The posters of seasons and feasts, and those made of light and colour.</summary>
internal static class SeasonFamilies
{
    public static IReadOnlyList<IDesignFamily> All { get; } = [new HarvestMoon(), new Evergreens(), new FirstSunrise(), new BlossomBranch(), new WarmWindow(), new FallenLeaves(), new Poolside(), new WrappedGift(), new PlasterWall(), new ColourMesh()];
}
