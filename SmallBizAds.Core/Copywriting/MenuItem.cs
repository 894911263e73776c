namespace SmallBizAds.Core.Copywriting;

/// <summary>One line of a menu, both parts as typed.</summary>
public sealed record MenuItem(string Name, string Price);
