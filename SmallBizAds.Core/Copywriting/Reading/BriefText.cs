using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// The brief made safe to read: NFC, no unpaired surrogates, no control or invisible format characters, no stacks of
/// combining marks, whitespace runs as one space. Where a line ended is remembered, for it separates what is said.
/// </summary>
internal sealed class BriefText
{
    private const int MostCombiningMarks = 2;
    private readonly HashSet<int> _lineEnds;

    private BriefText(string value, HashSet<int> lineEnds)
    {
        Value = value;
        _lineEnds = lineEnds;
    }

    public string Value { get; }

    /// <summary>Indexes of the spaces that were line ends.</summary>
    public IReadOnlySet<int> LineEnds => _lineEnds;

    /// <summary>Whether the space at this index was a line end.</summary>
    public bool IsLineEnd(int index) => _lineEnds.Contains(index);

    public static BriefText Of(string? raw)
    {
        var text = new StringBuilder(raw?.Length ?? 0);
        var lineEnds = new HashSet<int>();
        var blank = false;
        var lineEnd = false;
        var marks = 0;
        foreach (var rune in WellFormed(raw ?? "").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control)
            {
                blank = true;
                lineEnd |= rune.Value is '\n' or '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;
                continue;
            }

            if (IsDropped(rune, category))
            {
                continue;
            }

            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostCombiningMarks)
            {
                continue;
            }

            if (blank && text.Length > 0)
            {
                if (lineEnd)
                {
                    lineEnds.Add(text.Length);
                }

                text.Append(' ');
            }

            blank = lineEnd = false;
            text.Append(rune);
        }

        return new BriefText(text.ToString(), lineEnds);
    }

    private static string WellFormed(string raw)
    {
        var text = raw;
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsSurrogate(raw[i]))
            {
                text = WithoutLoneSurrogates(raw);
                break;
            }
        }

        // Noncharacters are legal here; only lone surrogates make Normalize refuse a string.
        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    private static string WithoutLoneSurrogates(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (!char.IsSurrogate(raw[i]))
            {
                text.Append(raw[i]);
            }
            else if (i + 1 < raw.Length && char.IsSurrogatePair(raw[i], raw[i + 1]))
            {
                text.Append(raw[i]).Append(raw[++i]);
            }
        }

        return text.ToString();
    }

    private static bool IsDropped(Rune rune, UnicodeCategory category) => category switch
    {
        // Zero-width joiner holds emoji together; everything else invisible (direction marks, zero-width spaces, tags) goes.
        UnicodeCategory.Format => rune.Value != 0x200D,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => true,
        _ => rune.Value is 0x3164 or 0x115F or 0x1160 or 0xFFA0 or 0xFFFC or 0xFFFD,
    };
}
