using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Families.Banners;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Families.Photographs;
using SmallBizAds.Core.Design.Families.Pictures;
using SmallBizAds.Core.Design.Families.Purposes;
using SmallBizAds.Core.Design.Families.Seasons;

namespace SmallBizAds.Core.Design;

/// <summary>Decides which families and colours a brief's candidates get: those that suit it, no two alike.</summary>
public static class DesignChooser
{
    // How much chance weighs against suitability: another seed shows other designs, and none that does not suit.
    private const double Chance = 0.5;

    // It sets its text on plain paper, whatever the photo.
    private const string Plainest = "editorial";

    /// <summary>Every family that sets words. A new one is one file and one line here.</summary>
    public static IReadOnlyList<IDesignFamily> Families { get; } =
    [
        new Spotlight(), new Statement(), new Editorial(), new Ticket(), new BoldType(), new PricePoster(), new MenuBoard(), new Split(),
        new MagazineCover(), new FullCalm(), new Polaroid(), new Gallery(), new MinimalLuxury(), new Duotone(), new NeonNight(),
        new ProductHero(), new BeforeAfter(), new Collage(), new EventDay(), new DoorNotice(), new StaffPass(), new GrandOpening(),
        new Receipt(), new Coupon(), new ReviewQuote(), new HandwrittenNote(), new WhereToFindUs(), new FrontPage(), new ChatBubbles(),
        .. SeasonFamilies.All, new Deadline(), new Retro(), new Pop(),
    ];

    /// <summary>Every family that makes a picture without words, of a photo or of the built-in drawings.</summary>
    public static IReadOnlyList<IDesignFamily> Pictures { get; } =
    [
        new FullBleed(), new Framed(), new Doorway(), new OnItsBlur(),
        new PoolOfLight(), new MotifPattern(), new CloseUp(), new StillLife(), new Tiles(),
    ];

    /// <summary>Families for placements that no other can lay out: very wide, very narrow or very small. Nobody chooses them.</summary>
    public static IReadOnlyList<IDesignFamily> Banners { get; } = [new Strip(), new Tower(), new Tile()];

    /// <summary>The families among which a brief's owner can choose: those that make sense for what there is to show, the most fitting first.</summary>
    public static IReadOnlyList<IDesignFamily> FamiliesFor(DesignBrief brief) => [.. Suited(brief).Select(f => f.Family)];

    /// <summary>The family of that key, with words or without, or a banner.</summary>
    /// <exception cref="InvalidOperationException">None.</exception>
    public static IDesignFamily Family(string key) => Families.Concat(Pictures).Concat(Banners).First(f => f.Key == key);

    /// <summary>A design and those that take its place, one after the other, when its ad does not pass: kindred ones first, the plainest last.</summary>
    public static IEnumerable<IDesignFamily> InsteadOf(string key, DesignBrief brief)
    {
        var own = Family(key);
        yield return own;

        // Only looked for when the design itself did not pass.
        var kindred = Suited(brief).Where(f => f.Family.Key != key && f.Family.Key != Plainest)
            .OrderByDescending(f => (f.Family.Profile.Layout == own.Profile.Layout ? 0.4 : 0) + (f.Family.Profile.Ground == own.Profile.Ground ? 0.4 : 0) + f.Score)
            .Select(f => f.Family);
        foreach (var family in brief.PictureOnly ? kindred : kindred.Take(3))
        {
            yield return family;
        }

        if (!brief.PictureOnly && key != Plainest)
        {
            yield return Family(Plainest);
        }
    }

    /// <summary>
    /// A choice for each candidate: the most fitting first, then what suits and differs; families repeat, in other colours,
    /// only when there are fewer of them.
    /// </summary>
    /// <param name="candidates">One brief for each candidate; they differ in their words only.</param>
    /// <param name="hasRoom">Whether a design has room for a candidate's facts; one that has not is passed over while there are others.</param>
    public static IReadOnlyList<DesignChoice> Choose(IReadOnlyList<DesignBrief> candidates, Func<IDesignFamily, DesignBrief, bool>? hasRoom = null)
    {
        var brief = candidates[0];
        var random = new Random(unchecked((int)(brief.Seed ^ (brief.Seed >> 32) ^ 0x5bd1)));
        var families = Suited(brief).Select(f => (f.Family, Score: f.Score + (random.NextDouble() * Chance))).ToList();
        var palettes = Palettes.Rank(brief.Trade, brief.Tone, brief.Photo, brief.Seed).ToList();
        var taken = new List<DesignProfile>();
        var choices = new List<DesignChoice>();
        foreach (var candidate in candidates)
        {
            var ranked = families
                .OrderByDescending(f => f.Score - taken.Sum(t => Likeness(t, f.Family.Profile)) - (choices.Count(c => c.Family == f.Family.Key) * 10))
                .Select(f => f.Family).ToList();
            var family = ranked.FirstOrDefault(f => hasRoom?.Invoke(f, candidate) != false) ?? ranked[0];
            // A colour of another hue than those taken, unless all good ones are alike.
            var palette = palettes.Take(8).FirstOrDefault(p => choices.TrueForAll(c => Apart(Palettes.Of(c.Palette), p))) ?? palettes[0];
            palettes.Remove(palette);
            taken.Add(family.Profile);
            choices.Add(new(family.Key, palette.Key));
        }

        return choices;
    }

    private static IEnumerable<(IDesignFamily Family, double Score)> Suited(DesignBrief brief) =>
        Suitability.Of(brief.PictureOnly ? Pictures : Families, brief).Where(f => f.Score > 0).OrderByDescending(f => f.Score);

    // What two designs share at first sight, in the measure of suitability.
    private static double Likeness(DesignProfile a, DesignProfile b) =>
        (a.Layout == b.Layout ? 0.22 : 0) + (a.Ground == b.Ground ? 0.18 : 0) + (a.Fonts == b.Fonts ? 0.12 : 0);

    private static bool Apart(Palette a, Palette b)
    {
        var (x, y) = (Oklch.From(a.Vivid), Oklch.From(b.Vivid));
        var hue = Math.Abs((((x.H - y.H) % 360) + 540) % 360 - 180);
        return hue > 32 || Math.Abs(x.L - y.L) > 0.28 || Math.Abs(x.C - y.C) > 0.12;
    }
}
