using Microsoft.Extensions.Localization;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Resources;

/// <summary>Texts of values that are not written out in a page.</summary>
public static class TextsExtensions
{
    private const string UnknownProblem = "Problem_Unknown";

    /// <summary>The name of a choice: <c>Tone_Warm</c>, <c>Trade_Cafe</c>, <c>GenerationStep_Composing</c>.</summary>
    public static string Of(this IStringLocalizer<Texts> texts, Enum value) => texts[$"{value.GetType().Name}_{value}"];

    /// <summary>The name of a ratio: <c>Ratio_1-1</c>.</summary>
    public static string Of(this IStringLocalizer<Texts> texts, AspectRatio ratio) => texts[$"Ratio_{ratio.CssName()}"];

    /// <summary>Where ads of a ratio are seen.</summary>
    public static string UseOf(this IStringLocalizer<Texts> texts, AspectRatio ratio) => texts[$"RatioUse_{ratio.CssName()}"];

    /// <summary>A refusal as a sentence that can be acted on.</summary>
    public static string Of(this IStringLocalizer<Texts> texts, Problem problem)
    {
        var text = texts[$"Problem_{problem.Code}", [.. problem.Arguments.Select(a => a is Enum name ? texts.Of(name) : a)]];
        return text.ResourceNotFound ? texts[UnknownProblem] : text;
    }

    /// <summary>"약 3초 남았어요"; nothing is promised to the second.</summary>
    public static string Remaining(this IStringLocalizer<Texts> texts, TimeSpan remaining) => remaining.TotalSeconds switch
    {
        < 1.5 => texts["Task_AlmostThere"],
        < 55 => texts["Task_SecondsLeft", (int)Math.Ceiling(remaining.TotalSeconds)],
        _ => texts["Task_MinutesLeft", (int)Math.Ceiling(remaining.TotalMinutes)],
    };

    /// <summary>How long something is kept, as written in a sentence: "하루", "36시간".</summary>
    public static string Kept(this IStringLocalizer<Texts> texts, TimeSpan time) => time.TotalHours switch
    {
        24 => texts["Kept_Day"],
        < 2 => texts["Kept_Minutes", (int)time.TotalMinutes],
        var hours when hours % 24 == 0 => texts["Kept_Days", (int)time.TotalDays],
        var hours => texts["Kept_Hours", (int)hours],
    };

    /// <summary>"1.91:1" as part of a class or key: "191-1".</summary>
    public static string CssName(this AspectRatio ratio) =>
        ratio.Key.Replace(".", string.Empty, StringComparison.Ordinal).Replace(':', '-');
}
