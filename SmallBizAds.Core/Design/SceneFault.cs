using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>A fault and where it is.</summary>
public sealed record SceneFault(SceneFaultKind Kind, TextRole Role, string Text);
