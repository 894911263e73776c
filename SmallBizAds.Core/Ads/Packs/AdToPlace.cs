using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>A finished ad, with all that is needed to lay it out again somewhere else.</summary>
/// <param name="Brief">Words, photo and occasion; its ratio is that of the ad itself.</param>
/// <param name="Design">Key of its family.</param>
/// <param name="Palette">Key of its palette.</param>
/// <param name="Pictures">What its picture layers show.</param>
/// <param name="Copy">All words, also those that are not on the picture.</param>
/// <param name="Language">Of the words.</param>
/// <param name="Content">Whether words go with the picture.</param>
public sealed record AdToPlace(DesignBrief Brief, string Design, string Palette, ScenePictures? Pictures, AdCopy Copy, CopyLanguage Language, AdContent Content);
