using System.Globalization;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Web.Pages.Review;

/// <summary>The review's form as it was sent. A field that is not there was not shown, and is left as it is.</summary>
/// <param name="Step">The step that the form was made from.</param>
/// <param name="Sheet">What its fields say.</param>
public sealed record ReviewForm(int Step, DraftSheet Sheet)
{
    /// <summary>Reads the fields; whatever is not understood counts as not sent.</summary>
    public static ReviewForm Read(IFormCollection form) => new(
        int.TryParse(form["Step"], CultureInfo.InvariantCulture, out var step) ? step : 0,
        new DraftSheet
        {
            Texts = AdTexts.All.Where(t => form.ContainsKey(NameOf(t))).ToDictionary(t => t, t => WrittenText.Tidy(form[NameOf(t)]) ?? ""),
            Menu = form.ContainsKey("MenuName") ? MenuOf(form) : null,
            Design = One(form, "Design"),
            Palette = One(form, "Palette"),
            Fonts = One(form, "Fonts"),
            Ratio = One(form, "Ratio"),
            Hidden = form.ContainsKey("PartsShown") ? [.. Enum.GetValues<AdPart>().Where(p => !form["Show"].Contains(p.ToString()))] : null,
            Focus = FocusOf(form),
            AsShot = form.ContainsKey("MendShown") ? !form.ContainsKey("Mend") : null,
        });

    /// <summary>Name of the field of a text.</summary>
    public static string NameOf(AdText text) => $"Text.{text}";

    private static string? One(IFormCollection form, string name) => form.TryGetValue(name, out var value) ? value.ToString() : null;

    private static List<Core.Copywriting.MenuItem> MenuOf(IFormCollection form) =>
        [.. form["MenuName"].Zip(form["MenuPrice"], (name, price) => new Core.Copywriting.MenuItem(WrittenText.Tidy(name) ?? "", WrittenText.Tidy(price) ?? ""))];

    // The sliders stand where the photo draws the eye until they are moved.
    private static PhotoFocus? FocusOf(IFormCollection form)
    {
        var (x, y) = (form["FocusX"].ToString(), form["FocusY"].ToString());
        return $"{x} {y}" != form["FocusWas"]
            && double.TryParse(x, CultureInfo.InvariantCulture, out var left) && double.TryParse(y, CultureInfo.InvariantCulture, out var top)
            ? new(Math.Clamp(left, 0, 100) / 100, Math.Clamp(top, 0, 100) / 100)
            : null;
    }
}
