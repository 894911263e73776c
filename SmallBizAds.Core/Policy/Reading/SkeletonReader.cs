using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Reads a text into its <see cref="Skeleton"/>, from left to right, one character at a time.</summary>
internal sealed class SkeletonReader
{
    private const string SentenceMarks = ".!?…。";
    private const string PauseMarks = ",;:/|·•()[]{}<>~、—–→";
    private const int MostSignsInAWord = 3;

    private readonly string _text;
    private readonly Skeleton _loose;
    private int _signs;
    private bool _blank;
    private bool _pause;
    private bool _sentence;
    private bool _break;
    private bool _hasJamo;

    private SkeletonReader(string text)
    {
        _text = text;
        _loose = new Skeleton(text.Length);
    }

    /// <summary>The skeleton of any text.</summary>
    public static Skeleton Read(string text)
    {
        var reader = new SkeletonReader(text);
        for (var i = 0; i < text.Length;)
        {
            i = reader.ReadAt(i);
        }

        var letters = reader._hasJamo ? Jamo.Composed(reader._loose) : reader._loose;
        Hundreds.Mend(letters);
        return letters;
    }

    private int ReadAt(int at)
    {
        var c = _text[at];
        if (Letters.IsHangul(c))
        {
            Emit(c, at, at + 1);
            return at + 1;
        }

        if (c < 0x80)
        {
            TakeSimple(c, at, at + 1);
            return at + 1;
        }

        if (!Rune.TryGetRuneAt(_text, at, out var rune))
        {
            Sign(c);
            return at + 1;
        }

        var end = at + rune.Utf16SequenceLength;
        if (HasCompatibilityForm(rune))
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
            {
                TakeSimple(part, at, end);
            }
        }
        else if (rune.IsBmp)
        {
            TakeSimple(c, at, end);
        }
        else if (!IsInvisible(Rune.GetUnicodeCategory(rune)))
        {
            Sign('*');
        }

        return end;
    }

    /// <summary>Whether folding can change a character: letters, numbers and the blocks of full-width, circled and squared signs.</summary>
    private static bool HasCompatibilityForm(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        UnicodeCategory.OtherLetter => rune.Value is not (>= 0x1100 and <= 0x11FF or >= 0x3131 and <= 0x3164),
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => rune.Value is (>= 0x2100 and <= 0x214F) or (>= 0x2460 and <= 0x24FF) or (>= 0x3200 and <= 0x33FF)
            or (>= 0xFE50 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1F100 and <= 0x1F1FF),
    };

    private void TakeSimple(char c, int start, int end)
    {
        if (char.IsAsciiLetterOrDigit(c) || c is '%' or '+' || Letters.IsHangul(c))
        {
            Emit(char.ToLowerInvariant(c), start, end);
        }
        else if (c is >= '\u1100' and <= '\u11FF')
        {
            EmitJamo(Jamo.FromConjoining(c), start, end);
        }
        else if (Letters.IsConsonant(c) || Letters.IsVowel(c))
        {
            EmitJamo(c, start, end);
        }
        else if (c == '#' && _text.AsSpan(end).TrimStart(' ') is [>= '0' and <= '9', ..])
        {
            // "#1" and "# 1" are read "no 1".
            Emit('n', start, end);
            Emit('o', start, end);
        }
        else if (c is '\'' or '’' or '\u3164' || IsInsideNumber(c, start, end))
        {
            // Neither letter nor gap.
        }
        else if (char.IsLetterOrDigit(c))
        {
            Emit(Letters.Latinised(char.ToLowerInvariant(c)), start, end);
        }
        else if (char.IsWhiteSpace(c) || !IsInvisible(char.GetUnicodeCategory(c)))
        {
            Sign(c);
        }
    }

    private bool IsInsideNumber(char c, int start, int end) =>
        c is ',' or '.' && start > 0 && char.IsAsciiDigit(_text[start - 1]) && end < _text.Length && char.IsAsciiDigit(_text[end]);

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned;

    private void EmitJamo(char letter, int start, int end)
    {
        if (letter != '\0')
        {
            _hasJamo = true;
            Emit(letter, start, end);
        }
    }

    private void Emit(char letter, int start, int end)
    {
        _loose.Add(letter, start, end, IsAfterNumberSign(letter) ? Gap.Thin : PendingGap());
        (_signs, _blank, _pause, _sentence, _break) = (0, false, false, false, false);
    }

    /// <summary>"No. 1": the stop ends no sentence.</summary>
    private bool IsAfterNumberSign(char letter) =>
        (_signs > 0 || _blank) && Letters.IsDigit(letter) && _loose.Count > 1 && _loose[^1] == 'o' && _loose[^2] == 'n';

    private void Sign(char c)
    {
        if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
        {
            _break = true;
        }
        else if (char.IsWhiteSpace(c))
        {
            _blank = true;
            _break |= _sentence;
        }
        else
        {
            _signs++;
            _sentence |= SentenceMarks.Contains(c, StringComparison.Ordinal);
            _pause |= PauseMarks.Contains(c, StringComparison.Ordinal);
        }
    }

    private Gap PendingGap() =>
        _break ? Gap.Break
        : _signs > MostSignsInAWord || (_pause && _blank) ? Gap.Pause
        : _blank || (_signs > 0 && _pause) ? Gap.Thin
        : _signs > 0 ? Gap.Sign
        : Gap.None;
}
