namespace SmallBizAds.Core.Design.Families;

/// <summary>What a design needs and what it suits; <see cref="Suitability"/> scores it for a brief.</summary>
public sealed record DesignProfile
{
    /// <summary>All of these must be met, or the design is not offered.</summary>
    public DesignNeeds Needs { get; init; }

    public required DesignGround Ground { get; init; }

    public required DesignLayout Layout { get; init; }

    /// <summary>Key of the font pair it is drawn with when the owner chose none.</summary>
    public required string Fonts { get; init; }

    /// <summary>How well it suits any brief that meets its needs, 0 to 1; 0.6 is usual.</summary>
    public double Base { get; init; } = 0.6;

    /// <summary>Added when there is a photo; negative where a photo is not at its best.</summary>
    public double WithPhoto { get; init; }

    /// <summary>Keys of the tones that it speaks in.</summary>
    public IReadOnlyList<string> Tones { get; init; } = [];

    /// <summary>Keys of the trades that it is made for; empty: any.</summary>
    public IReadOnlyList<string> Trades { get; init; } = [];

    /// <summary>Keys of the occasions that it is made for ("hiring").</summary>
    public IReadOnlyList<string> Occasions { get; init; } = [];

    /// <summary>Keys of the seasons and feasts that it is made for ("chuseok").</summary>
    public IReadOnlyList<string> Seasons { get; init; } = [];

    /// <summary>What it shows off: each one that the brief has speaks for it.</summary>
    public DesignNeeds ShowsOff { get; init; }

    /// <summary>Most menu rows that it can set well.</summary>
    public int MostRows { get; init; } = 5;

    /// <summary>The narrowest and the widest canvas that it can lay itself out for, width divided by height.</summary>
    public (double Narrowest, double Widest) Aspects { get; init; } = (0.5, 2.1);
}
