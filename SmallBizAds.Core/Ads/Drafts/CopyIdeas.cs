using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Other words for a draft, from the same copywriter that wrote the first.</summary>
public sealed class CopyIdeas(ICopywriter copywriter)
{
    private const int Rounds = 6;
    private const int EachRound = 4;
    private const int SeedStep = 7919;

    /// <summary>Other wordings of one text, without those it has or had in the first four candidates' place; at most <paramref name="count"/>.</summary>
    public IReadOnlyList<string> For(Brief brief, AdDraft draft, AdText text, int count)
    {
        var current = draft.Copy.Get(text);
        return [.. Copies(brief, draft).Select(c => c.Get(text)).Where(t => t.Length > 0 && t != current).Distinct().Take(count)];
    }

    /// <summary>The draft with the wording that follows its own; after the last one comes the first.</summary>
    public AdDraft Next(Brief brief, AdDraft draft, AdText text)
    {
        var all = Copies(brief, draft).Where(c => c.Get(text).Length > 0).DistinctBy(c => c.Get(text)).ToList();
        if (all.Count == 0)
        {
            return draft;
        }

        var at = all.FindIndex(c => c.Get(text) == draft.Copy.Get(text));
        return Taking(brief, draft, text, all[(at + 1) % all.Count].Get(text));
    }

    /// <summary>The draft with another wording of one text. What only the old wording said is said elsewhere.</summary>
    public AdDraft Taking(Brief brief, AdDraft draft, AdText text, string wording)
    {
        var copy = draft.Copy.With(text, wording);
        var facts = copywriter.Read(Current(brief, draft).ToCopyBrief());
        var product = facts.First(FactKind.Product);
        if (text.IsOnPicture() && product is not null && string.IsNullOrEmpty(copy.Product) && copy.Menu.Count == 0 && !SaysOnPicture(copy, product))
        {
            copy = copy with { Product = product };
        }
        else if (text == AdText.Headline && product is not null && copy.Product == product && copy.Headline.Contains(product, StringComparison.Ordinal))
        {
            copy = copy with { Product = null };
        }

        return Keeping(draft, draft with { Copy = copy }, facts);
    }

    /// <summary>The later draft, still saying on the picture what the brief states and the earlier one said there.</summary>
    public AdDraft Keeping(Brief brief, AdDraft before, AdDraft after) => Keeping(before, after, copywriter.Read(Current(brief, before).ToCopyBrief()));

    /// <summary>Of some candidates the one that is another idea, with what the owner stated as it is now.</summary>
    /// <param name="draft">As it is now.</param>
    /// <param name="others">Candidates for the same brief, at least one.</param>
    public static AdDraft Another(AdDraft draft, IReadOnlyList<AdDraft> others)
    {
        var other = others.FirstOrDefault(o => o.Copy.Idea != draft.Copy.Idea && o.Copy.Headline != draft.Copy.Headline && o.Design != draft.Design) ?? others[^1];
        var stated = draft.Copy;
        return other with
        {
            Copy = other.Copy with
            {
                Price = stated.Price,
                FormerPrice = stated.FormerPrice,
                Offer = stated.Offer,
                Period = stated.Period,
                Contact = stated.Contact,
                Business = stated.Business,
                Menu = stated.Menu,
            },
            Trade = draft.Trade,
            Ratio = draft.Ratio,
            Fonts = draft.Fonts,
            Focus = draft.Focus,
            AsShot = draft.AsShot,
            Hidden = draft.Hidden,
            Claims = draft.Claims,
        };
    }

    /// <summary>The brief as its owner would write it now: a price that was changed in the draft is changed in it.</summary>
    public Brief Current(Brief brief, AdDraft draft)
    {
        var facts = copywriter.Read(brief.ToCopyBrief());
        var edits = new BriefEdits(facts.Text);
        var copy = draft.Copy;
        RewriteMenu(edits, facts, copy.Menu);
        foreach (var (kind, now) in new[]
        {
            (FactKind.Price, copy.Price), (FactKind.FormerPrice, copy.FormerPrice), (FactKind.Offer, copy.Offer), (FactKind.Period, copy.Period),
            (FactKind.Product, copy.Product), (FactKind.Business, copy.Business),
        })
        {
            // Several facts of a kind stand in one text: which of them was changed cannot be told.
            var stated = facts.Facts.Where(f => f.Kind == kind).ToList();
            if (stated.Count == 0 || stated.Exists(f => f.Text != stated[0].Text) || string.IsNullOrEmpty(now) || now.Contains(stated[0].Text, StringComparison.Ordinal))
            {
                continue;
            }

            stated.ForEach(f => edits.Replace(f.Start, f.Text, now));
            edits.ReplaceAll(stated[0].Text, now);
        }

        var words = edits.ToString();
        return brief with { Text = words, Trade = draft.Trade };
    }

    // A line that kept its name kept its place; of the others the first belongs to the first. Lines that are gone go from the
    // words with their price, and new ones join them.
    private static void RewriteMenu(BriefEdits edits, BriefFacts facts, IReadOnlyList<MenuItem> menu)
    {
        var named = facts.Menu.Select(was => menu.FirstOrDefault(now => now.Name == was.Name)).ToList();
        var others = new Queue<MenuItem>(menu.Where(now => !named.Contains(now)));
        var spare = facts.Facts.ToList();
        foreach (var (was, same) in facts.Menu.Zip(named))
        {
            var now = same ?? (others.TryDequeue(out var other) ? other : new("", ""));
            foreach (var (kind, before, after) in new[] { (FactKind.Product, was.Name, now.Name), (FactKind.Price, was.Price, now.Price) })
            {
                if (spare.Find(f => f.Kind == kind && f.Text == before) is { } fact)
                {
                    spare.Remove(fact);
                    if (before != after)
                    {
                        edits.Replace(fact.Start, before, after);
                    }
                }
            }
        }

        edits.Append(string.Concat(others.Select(o => $", {o.Name} {o.Price}")));
    }

    private static AdDraft Keeping(AdDraft before, AdDraft after, BriefFacts facts)
    {
        var copy = after.Copy;
        foreach (var fact in facts.Facts.Where(f => SaysOnPicture(before.Copy, f.Text)))
        {
            var place = fact.Kind switch
            {
                FactKind.Price => AdText.Price,
                FactKind.FormerPrice => AdText.FormerPrice,
                FactKind.Offer => AdText.Offer,
                FactKind.Period => AdText.Period,
                FactKind.Business => AdText.Business,
                FactKind.Product => AdText.Product,
                _ => AdText.Contact,
            };
            if (!SaysOnPicture(copy, fact.Text))
            {
                // A place that is taken says something else of the owner's: the line of particulars has room.
                var free = copy.Get(place).Length == 0;
                copy = copy.With(free ? place : AdText.Contact, free ? fact.Text : string.Join(" · ", new[] { copy.Contact, fact.Text }.Where(t => !string.IsNullOrEmpty(t))));
            }
        }

        return after with { Copy = copy };
    }

    private IEnumerable<AdCopy> Copies(Brief brief, AdDraft draft)
    {
        var current = Current(brief, draft).ToCopyBrief();
        return Enumerable.Range(0, Rounds).SelectMany(round => copywriter.Write(current with { Seed = brief.Seed + (SeedStep * round) }, EachRound));
    }

    private static bool SaysOnPicture(AdCopy copy, string fact) =>
        AdTexts.All.Any(t => t.IsOnPicture() && copy.Get(t).Contains(fact, StringComparison.Ordinal))
        || copy.Menu.Any(m => m.Name.Contains(fact, StringComparison.Ordinal) || m.Price.Contains(fact, StringComparison.Ordinal));
}
