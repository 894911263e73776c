using DiffPlex;

namespace SmallBizAds.Core.Ads.Versions;

/// <summary>Two texts side by side, with the words that differ marked in each.</summary>
/// <param name="Before">The older text in pieces.</param>
/// <param name="After">The newer text in pieces.</param>
public sealed record WordDiff(IReadOnlyList<WordDiff.Piece> Before, IReadOnlyList<WordDiff.Piece> After)
{
    private static readonly char[] Blanks = [' ', '\n'];

    /// <summary>A run of words that is alike in both texts, or stands in this one only.</summary>
    public sealed record Piece(string Text, bool IsChanged);

    /// <summary>Compares word by word; blanks belong to the words before them.</summary>
    public static WordDiff Of(string before, string after)
    {
        var diff = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, Blanks);
        return new(
            Pieces(diff.PiecesOld, diff.DiffBlocks.SelectMany(b => Enumerable.Range(b.DeleteStartA, b.DeleteCountA))),
            Pieces(diff.PiecesNew, diff.DiffBlocks.SelectMany(b => Enumerable.Range(b.InsertStartB, b.InsertCountB))));
    }

    private static List<Piece> Pieces(string[] words, IEnumerable<int> changed)
    {
        var marks = changed.ToHashSet();
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Length; i++)
        {
            // A blank between two changed words is part of the change; at its edge it is not.
            var isChanged = string.IsNullOrWhiteSpace(words[i]) ? marks.Contains(i - 1) && marks.Contains(i + 1) : marks.Contains(i);
            if (pieces.Count > 0 && pieces[^1].IsChanged == isChanged)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + words[i] };
            }
            else
            {
                pieces.Add(new(words[i], isChanged));
            }
        }

        return pieces;
    }
}
