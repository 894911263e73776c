using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>Every bundled face, and the faces that stand in for characters that a face lacks.</summary>
public sealed class FontMetrics
{
    private readonly Dictionary<string, FontFace> _faces;
    private readonly IReadOnlyList<FontFace> _fallbacks;

    /// <param name="faces">All faces.</param>
    /// <param name="fallbacks">Keys of the faces asked, in order, for characters that a face lacks.</param>
    public FontMetrics(IEnumerable<FontFace> faces, params IReadOnlyList<string> fallbacks)
    {
        _faces = faces.ToDictionary(f => f.Key);
        _fallbacks = [.. fallbacks.Select(Face)];
    }

    /// <summary>The face of that key.</summary>
    /// <exception cref="KeyNotFoundException">No such face.</exception>
    public FontFace Face(string key) => _faces[key];

    /// <summary>All faces.</summary>
    public IReadOnlyCollection<FontFace> Faces => _faces.Values;

    /// <summary>The text without characters that no bundled face can draw (emoji, symbols of far scripts), spaces tidied.</summary>
    public string Drawable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var space = Rune.IsWhiteSpace(rune);
            if (space || (!IsInvisible(rune) && _fallbacks.Any(f => f.Metrics.Covers(rune))))
            {
                clean.Append(space ? " " : rune.ToString());
            }
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Joiners, marks of direction and the like have glyphs in some fonts, and nothing to show.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>
    /// Splits a text into pieces that one face can draw: the wanted face where it can, else the first stand-in that can.
    /// A stand-in of like weight is preferred.
    /// </summary>
    public IReadOnlyList<(FontFace Face, string Text)> Pieces(string key, string text)
    {
        var wanted = Face(key);
        if (wanted.Metrics.Covers(text))
        {
            return [(wanted, text)];
        }

        var pieces = new List<(FontFace Face, string Text)>();
        foreach (var rune in text.EnumerateRunes())
        {
            var face = wanted.Metrics.Covers(rune)
                ? wanted
                : _fallbacks.Where(f => f.Metrics.Covers(rune)).OrderBy(f => Math.Abs(f.Weight - wanted.Weight)).FirstOrDefault() ?? wanted;
            if (pieces.Count > 0 && pieces[^1].Face == face)
            {
                pieces[^1] = (face, pieces[^1].Text + rune);
            }
            else
            {
                pieces.Add((face, rune.ToString()));
            }
        }

        return pieces;
    }

    /// <summary>Width of one line in em, with stand-ins where needed.</summary>
    public double Width(string key, string text, double tracking = 0)
    {
        var face = Face(key);
        if (face.Metrics.Covers(text))
        {
            return face.Metrics.Width(text, tracking);
        }

        return Pieces(key, text).Sum(p => p.Face.Metrics.Width(p.Text, tracking) + tracking) - tracking;
    }
}
