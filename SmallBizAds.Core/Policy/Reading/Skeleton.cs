using System.Runtime.InteropServices;

namespace SmallBizAds.Core.Policy.Reading;

/// <summary>
/// The letters of a text as they are read, without what stands between them: compatibility forms and look-alikes
/// folded, split jamo composed, invisible characters gone. Every letter knows where it came from.
/// </summary>
internal sealed class Skeleton
{
    private readonly List<char> _letters;
    private readonly List<char> _sounds;
    private readonly List<int> _starts;
    private readonly List<int> _ends;
    private readonly List<Gap> _gaps;

    public Skeleton(int capacity)
    {
        _letters = new List<char>(capacity);
        _sounds = new List<char>(capacity);
        _starts = new List<int>(capacity);
        _ends = new List<int>(capacity);
        _gaps = new List<Gap>(capacity);
    }

    public int Count => _letters.Count;

    public char this[int index] => _letters[index];

    /// <summary>What a letter sounds like.</summary>
    public char SoundAt(int index) => _sounds[index];

    /// <summary>First UTF-16 unit of a letter in the original.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>The unit after a letter in the original.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>What stands before a letter.</summary>
    public Gap GapBefore(int index) => _gaps[index];

    public void Add(char letter, int start, int end, Gap gap)
    {
        _letters.Add(letter);
        _sounds.Add(Letters.SoundOf(letter));
        _starts.Add(start);
        _ends.Add(end);
        _gaps.Add(gap);
    }

    /// <summary>Reads a letter as another one.</summary>
    public void Reread(int index, char letter) => (_letters[index], _sounds[index]) = (letter, Letters.SoundOf(letter));

    /// <summary>What stands before a letter is the same as before its neighbours: it parts no word.</summary>
    public void Level(int index) => _gaps[index] = Gap.Even;

    /// <summary>Whether these letters stand at an index, whatever is between them.</summary>
    public bool HasAt(int index, string letters) =>
        letters.Length <= Count - index && CollectionsMarshal.AsSpan(_letters).Slice(index, letters.Length).SequenceEqual(letters);

    public bool TouchesLeft(int index) => index > 0 && _gaps[index] == Gap.None;

    public bool TouchesRight(int index) => index + 1 < Count && _gaps[index + 1] == Gap.None;
}
