using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Families.Pictures;

namespace SmallBizAds.Core.Design;

/// <summary>Decides which families and colours a brief's candidates get: those that suit it, no two alike.</summary>
public static class DesignChooser
{
    /// <summary>Every family that sets words. A new one is one file and one line here.</summary>
    public static IReadOnlyList<IDesignFamily> Families { get; } = [new Spotlight(), new Statement(), new Editorial(), new Ticket(),
        new BoldType(), new PricePoster(), new MenuBoard(), new Receipt(), new Coupon(), new Deadline(), new Retro(), new Pop(),
    ];

    /// <summary>Every family that makes a picture without words, of a photo or of the built-in drawings.</summary>
    public static IReadOnlyList<IDesignFamily> Pictures { get; } =
    [
        new FullBleed(), new Framed(), new Doorway(), new OnItsBlur(),
        new PoolOfLight(), new MotifPattern(), new CloseUp(), new StillLife(), new Tiles(),
    ];

    /// <summary>The families among which a brief's owner can choose: with words or without, and of those the ones for what there is to show.</summary>
    public static IReadOnlyList<IDesignFamily> FamiliesFor(DesignBrief brief) =>
        [.. (brief.PictureOnly ? Pictures : Families).Where(f => Suitability.Of(f, brief) > 0)];

    /// <summary>The family of that key, with words or without.</summary>
    /// <exception cref="InvalidOperationException">None.</exception>
    public static IDesignFamily Family(string key) => Families.Concat(Pictures).First(f => f.Key == key);

    /// <summary>As many choices as asked for, the most fitting first; families repeat, in other colours, when there are fewer of them.</summary>
    public static IReadOnlyList<DesignChoice> Choose(DesignBrief brief, int count)
    {
        var random = new Random(unchecked((int)(brief.Seed ^ (brief.Seed >> 32) ^ 0x5bd1)));
        var families = FamiliesFor(brief)
            .Select(f => (Family: f, Score: Suitability.Of(f, brief) + (random.NextDouble() * 0.25)))
            .OrderByDescending(x => x.Score).Select(x => x.Family).ToList();
        var palettes = Palettes.Rank(brief.Trade, brief.Tone, brief.Photo, brief.Seed).ToList();
        var choices = new List<DesignChoice>();
        for (var i = 0; i < count; i++)
        {
            var family = families[i % families.Count];
            // A colour of another hue than those taken, unless all good ones are alike.
            var palette = palettes.Take(8).FirstOrDefault(p => choices.TrueForAll(c => Apart(Palettes.Of(c.Palette), p))) ?? palettes[0];
            palettes.Remove(palette);
            choices.Add(new(family.Key, palette.Key));
        }

        return choices;
    }

    private static bool Apart(Palette a, Palette b)
    {
        var (x, y) = (Oklch.From(a.Vivid), Oklch.From(b.Vivid));
        var hue = Math.Abs((((x.H - y.H) % 360) + 540) % 360 - 180);
        return hue > 32 || Math.Abs(x.L - y.L) > 0.28 || Math.Abs(x.C - y.C) > 0.12;
    }
}
