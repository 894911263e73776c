using System.Globalization;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A copy as the owner left it: slots that hold something, and what the caption says besides them.</summary>
internal sealed partial class SaidCopy
{
    private static readonly string[] FactMarks = ["✔", "🎁", "📅", "🏠", "📍", "⏰", "📞", "🔗", "·"];

    public SaidCopy(AdCopy copy)
    {
        Headline = Said(copy.Headline) ?? Said(copy.Product) ?? Said(copy.Business) ?? Said(copy.CallToAction) ?? "";
        Subcopy = Said(copy.Subcopy) is { } subcopy && subcopy != Headline ? subcopy : null;
        CallToAction = Said(copy.CallToAction);
        (Product, Price, FormerPrice) = (Said(copy.Product), Said(copy.Price), Said(copy.FormerPrice));
        (Offer, Period, Contact, Business) = (Said(copy.Offer), Said(copy.Period), Said(copy.Contact), Said(copy.Business));
        Menu = [.. copy.Menu.Select(m => Joined(" ", Said(m.Name), Said(m.Price))).OfType<string>()];
        Hashtags = [.. copy.Hashtags.SelectMany(t => t.Split('#')).Select(Tag).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        Caption = Said(copy.Caption);
        HasWholeCaption = IsWhole(copy);
        ReadCaption();
    }

    /// <summary>Empty only if nothing at all is said.</summary>
    public string Headline { get; }

    public string? Subcopy { get; }

    public string? CallToAction { get; }

    public string? Product { get; }

    public string? Price { get; }

    public string? FormerPrice { get; }

    public string? Offer { get; }

    public string? Period { get; }

    public string? Contact { get; }

    public string? Business { get; }

    /// <summary>"아메리카노 4,500원".</summary>
    public IReadOnlyList<string> Menu { get; }

    /// <summary>With '#', without spaces, each once.</summary>
    public IReadOnlyList<string> Hashtags { get; }

    public string? Caption { get; }

    /// <summary>The caption says every fact of the slots, and no other where it lists facts: it was not left behind by an edit.</summary>
    public bool HasWholeCaption { get; }

    /// <summary>The caption's first sentence, when it is not the headline.</summary>
    public string? Opening { get; private set; }

    /// <summary>The caption's last sentence.</summary>
    public string? Closing { get; private set; }

    /// <summary>What else the caption says: mostly the owner's own words.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>A note that says every fact by itself: the owner's own words, where no order did them justice.</summary>
    public string? WholeNote => Notes.FirstOrDefault(n => Facts.Any() && Facts.All(f => n.Contains(f, StringComparison.Ordinal)));

    /// <summary>The one thing that the ad is about; null when there are several, or when the headline names it.</summary>
    public string? Subject => Menu.Count > 0 ? null : Product;

    /// <summary>"7,000원 → 5,500원".</summary>
    public string? Amount => Joined(" → ", FormerPrice, Price);

    /// <summary>"흑임자 라떼 7,000원 → 5,500원".</summary>
    public string? Goods => Joined(" ", Product, Amount);

    /// <summary>The contact is one phone number and nothing else.</summary>
    public bool IsPhoneOnly => Contact is not null && ContactPatterns.Phone().Match(Contact) is { Success: true } phone && phone.Length == Contact.Length;

    /// <summary>A phone number is among the contact.</summary>
    public bool HasPhone => Contact is not null && ContactPatterns.Phone().IsMatch(Contact);

    /// <summary>Texts of the slots that must not be cut.</summary>
    public IEnumerable<string> Facts => new[] { Product, Price, FormerPrice, Offer, Period, Contact, Business }.OfType<string>().Concat(Menu);

    /// <summary>The parts that are there, or null when none is.</summary>
    public static string? Joined(string joint, params ReadOnlySpan<string?> parts)
    {
        var there = new List<string>();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                there.Add(part);
            }
        }

        return there.Count == 0 ? null : string.Join(joint, there);
    }

    /// <summary>The parts that are there in one line, with a comma where none of them ends in a mark of its own; empty when none is.</summary>
    public static string Listed(params ReadOnlySpan<string?> parts)
    {
        var line = "";
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                line += line.Length == 0 ? part : line[^1] is '?' or '!' or '.' or '…' or '~' or ',' ? " " + part : ", " + part;
            }
        }

        return line;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // A hashtag ends at the first mark that is none of these.
    private static string? Tag(string text)
    {
        var word = string.Concat(text.Where(c => c == '_' || char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
        return word.Length == 0 ? null : "#" + word;
    }

    private bool IsWhole(AdCopy copy)
    {
        if (Caption is null)
        {
            return false;
        }

        var slots = string.Join('\n', [Said(copy.Kicker), Headline, Subcopy, Product, Price, FormerPrice, Offer, Period, Contact, Business, .. Menu]);
        var facts = new[] { Product, Price, FormerPrice, Offer, Period, Business }.OfType<string>()
            .Concat(copy.Menu.SelectMany(m => new[] { Said(m.Name), Said(m.Price) }).OfType<string>())
            .Concat(Contact?.Split(" · ") ?? []);
        return facts.All(f => f.Split(" · ").All(part => Caption.Contains(part, StringComparison.Ordinal)))
            && Figures($"{Headline}\n{Subcopy}").IsSubsetOf(Figures(Caption))
            && Caption.Split('\n').Where(IsFactLine).All(line => Figures(line).IsSubsetOf(Figures(slots)));
    }

    // An edit that never reached the caption must not come back through it: figures that no slot knows go with their line.
    private void ReadCaption()
    {
        var lines = (Caption ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = Figures(string.Join('\n', [Headline, Subcopy, .. Facts]));
        var isInOrder = lines.Any(IsFactLine);
        var precise = new[] { Price, FormerPrice, Offer, Period, Contact }.OfType<string>().ToList();
        bool IsProse(string line) => !IsFactLine(line) && !line.Contains('#', StringComparison.Ordinal) && !IsSaidAlready(line)
            && (HasWholeCaption || Figures(line).IsSubsetOf(known))
            && ((HasWholeCaption && !isInOrder) || !precise.Exists(f => line.Contains(f, StringComparison.Ordinal)));
        if (lines.Length > 0 && IsProse(lines[0]))
        {
            Opening = lines[0];
        }

        if (lines.Length > 1 && IsProse(lines[^1]))
        {
            Closing = lines[^1];
        }

        Notes = [.. lines.Skip(1).SkipLast(1).Where(IsProse)];
    }

    private bool IsSaidAlready(string line) =>
        new[] { Headline, Subcopy, CallToAction }.Any(slot => slot?.Contains(line.TrimEnd('.', '!', ' '), StringComparison.Ordinal) == true);

    private static bool IsFactLine(string line) => FactMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal));

    private static HashSet<string> Figures(string text) => [.. Figure().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Figure();
}
