using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;

namespace SmallBizAds.Core.Design;

/// <summary>Decides which families and colours a brief's candidates get: those that suit it, no two alike.</summary>
public static class DesignChooser
{
    /// <summary>Every family. A new one is one file and one line here.</summary>
    public static IReadOnlyList<IDesignFamily> Families { get; } = [new Spotlight(), new Statement(), new Editorial(), new Ticket()];

    /// <summary>The family of that key.</summary>
    /// <exception cref="InvalidOperationException">None.</exception>
    public static IDesignFamily Family(string key) => Families.First(f => f.Key == key);

    /// <summary>As many choices as asked for (up to the number of families), the most fitting first.</summary>
    public static IReadOnlyList<DesignChoice> Choose(DesignBrief brief, int count)
    {
        var random = new Random(unchecked((int)(brief.Seed ^ (brief.Seed >> 32) ^ 0x5bd1)));
        var families = Families
            .Select(f => (Family: f, Score: f.Suits(brief) + (random.NextDouble() * 0.25)))
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
