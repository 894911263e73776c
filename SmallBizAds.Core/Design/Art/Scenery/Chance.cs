namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Seeded randomness of one part of a scene: the same seed and part give the same numbers.</summary>
/// <param name="seed">Of the brief.</param>
/// <param name="part">Which part of the scene, so that one more petal does not move the hills.</param>
internal sealed class Chance(long seed, int part)
{
    private readonly Random _random = new(unchecked((int)(seed ^ (seed >> 32)) + (part * 7919)));

    public double Between(double low, double high) => low + (_random.NextDouble() * (high - low));

    public int Whole(int low, int belowHigh) => _random.Next(low, belowHigh);

    /// <summary>-1 or 1.</summary>
    public int Side() => _random.Next(2) == 0 ? -1 : 1;

    public bool Happens(double probability) => _random.NextDouble() < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
