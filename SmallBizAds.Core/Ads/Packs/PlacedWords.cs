using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Core.Design.Placements;
using static SmallBizAds.Core.Copywriting.Posting.SaidCopy;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>
/// The words that go beside a picture, within the limits of each field. Whole sentences and whole facts stay or go; a fact is
/// never cut. Nothing is invented. Pure.
/// </summary>
public sealed class PlacedWords
{
    /// <summary>Texts from here on have hashtags.</summary>
    private const int Long = 200;

    /// <summary>Texts from here on have a line for each fact.</summary>
    private const int Lined = 100;

    private static readonly string[] KoreanButtons = ["자세히 보기", "알아보기"];
    private static readonly string[] EnglishButtons = ["See more", "More"];

    private readonly SaidCopy _said;
    private readonly CopyLanguage _language;
    private readonly List<string> _used = [];

    private PlacedWords(AdCopy copy, CopyLanguage language) => (_said, _language) = (new(copy), language);

    /// <summary>The texts of all fields of a placement, in its order.</summary>
    /// <param name="copy">The copy, edited or not.</param>
    /// <param name="language">Of the words.</param>
    /// <param name="placement">Where they go.</param>
    public static IReadOnlyList<PlacedText> Of(AdCopy copy, CopyLanguage language, Placement placement)
    {
        var words = new PlacedWords(copy, language);
        return [.. placement.Texts.Select(f => new PlacedText(f, words.For(f)))];
    }

    private List<string> For(PlacementText field)
    {
        var texts = new List<string>();
        foreach (var candidate in Candidates(field))
        {
            var length = Graphemes.Count(candidate);
            // A body may well say what a line says; two lines must not say the same.
            var isSaid = IsLine(field) && _used.Exists(u => u.Contains(candidate, StringComparison.Ordinal));
            if (length >= field.Least && length <= field.Most && !isSaid && !texts.Exists(t => t.Contains(candidate, StringComparison.Ordinal)))
            {
                texts.Add(candidate);
                if (texts.Count == field.Count)
                {
                    break;
                }
            }
        }

        if (IsLine(field))
        {
            _used.AddRange(texts);
        }

        return texts;
    }

    private static bool IsLine(PlacementText field) => field.Field is PlacementField.Headline or PlacementField.Description;

    private IEnumerable<string> Candidates(PlacementText field) => (field.Field switch
    {
        PlacementField.Body => [Body(field.Most)],
        PlacementField.LongHeadline =>
        [
            Listed(_said.Headline, New(_said.Goods), New(_said.Offer), New(_said.Period)), Listed(_said.Headline, New(_said.Goods), New(_said.Offer)), Listed(_said.Headline, New(_said.Goods)),
            Listed(_said.Headline, New(_said.Offer)), Listed(_said.Headline, _said.Subcopy), _said.Headline, Clipped(field.Most),
        ],
        PlacementField.Headline =>
        [
            _said.Headline, Listed(_said.Goods, _said.Offer), _said.Goods, Listed(_said.Offer, _said.Period), _said.Offer, _said.Product, _said.Amount, .. _said.Menu, _said.Period,
            _said.Subcopy, _said.CallToAction, Clipped(field.Most), _said.Business,
        ],
        PlacementField.Description =>
        [
            Listed(_said.Goods, _said.Offer, _said.Period), Listed(_said.Goods, _said.Offer), Listed(_said.Offer, _said.Period), Listed(_said.Goods, _said.Period),
            _said.Subcopy, _said.Goods, _said.Offer, _said.Period, Listed([.. _said.Menu]), .. _said.Menu, _said.Amount, _said.Contact, _said.CallToAction, _said.Business, _said.Product,
        ],
        PlacementField.Name => [_said.Business],
        PlacementField.Button => [_said.CallToAction, .. _language == CopyLanguage.English ? EnglishButtons : KoreanButtons],
        _ => Array.Empty<string?>(),
    }).OfType<string>().Where(t => t.Length > 0);

    private string? New(string? fact) => fact is not null && _said.Headline.Contains(fact, StringComparison.Ordinal) ? null : fact;

    private string Clipped(int most) => TitleWords.Clip(TitleWords.Calm(_said.Headline), most, _said.Facts);

    // The worthiest pieces that there is room for, in the order in which they are read.
    private string? Body(int most)
    {
        var pieces = new List<(string Text, int Worth)>();
        void Add(string? text, int worth)
        {
            if (text is not null && !pieces.Exists(p => p.Text.Contains(text, StringComparison.Ordinal)))
            {
                pieces.Add((text, worth));
            }
        }

        Add(_said.Headline.Length > 0 ? _said.Headline : null, 100);
        Add(_said.Subcopy, 30);
        foreach (var item in _said.Menu)
        {
            Add(item, 80);
        }

        Add(_said.Goods, 90);
        Add(_said.Offer, 88);
        Add(_said.Period, 86);
        Add(_said.Business, 60);
        Add(_said.Contact, 70);
        Add(_said.CallToAction, 20);
        Add(most >= Long && _said.Hashtags.Count > 0 ? string.Join(' ', _said.Hashtags.Take(5)) : null, 25);
        var chosen = new SortedSet<int>();
        foreach (var (piece, index) in pieces.Select((p, i) => (p, i)).OrderByDescending(p => p.p.Worth))
        {
            chosen.Add(index);
            if (Graphemes.Count(Text(chosen)) > most)
            {
                chosen.Remove(index);
            }
        }

        return chosen.Count == 0 ? null : Text(chosen);

        string Text(SortedSet<int> those) => most >= Lined
            ? string.Join('\n', those.Select(i => pieces[i].Text))
            : Listed([.. those.Select(i => pieces[i].Text)]);
    }
}
