namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Repeatable choice: the same seed, text and purpose give the same number on every machine.</summary>
internal readonly struct Chance
{
    private readonly ulong _seed;

    public Chance(long seed, string text)
    {
        // FNV-1a over UTF-16 units; string.GetHashCode differs from process to process.
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        _seed = hash ^ (unchecked((ulong)seed) * 0x9E3779B97F4A7C15UL);
    }

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Pick(int count, string purpose, int salt)
    {
        var x = _seed + ((ulong)salt * 0xD1B54A32D192ED03UL);
        foreach (var c in purpose)
        {
            x = (x ^ c) * 1099511628211UL;
        }

        x += 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        x ^= x >> 31;
        return (int)(x % (ulong)count);
    }
}
