using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// The posting text: an opening in the voice of the tone, every fact on a line of its own, a closing. Where putting the
/// facts in order would lose or tear apart something the owner wrote, the owner's own words stand there instead.
/// </summary>
internal static class CaptionWriter
{
    public static string Write(Situation situation, LineChooser lines, string headline, string subcopy, int number)
    {
        var read = situation.Read;
        var paragraphs = new List<string>
        {
            number % 2 == 0 || headline.Length == 0 ? lines.Choose("opener", number, 120, (_, _) => true)?.Text ?? headline : Hook(headline, subcopy, read),
        };

        var ordered = InOrder(read);
        paragraphs.AddRange(SaysAll(ordered, read.Facts.Text) ? ordered : [read.Facts.Text]);
        if (lines.Choose("closer", number, 120, (_, text) => text != paragraphs[0]) is { } closer)
        {
            paragraphs.Add(closer.Text);
        }

        return string.Join("\n\n", paragraphs);
    }

    private static List<string> InOrder(ReadBrief read)
    {
        var facts = new List<string>();
        AddGoods(read, facts);
        facts.AddRange(read.All(FactKind.Offer).Select(o => "🎁 " + o));
        AddJoined(facts, "📅 ", read.All(FactKind.Period));

        var contact = new List<string>();
        AddJoined(contact, "🏠 ", read.All(FactKind.Business));
        AddJoined(contact, "📍 ", read.All(FactKind.Address));
        AddJoined(contact, "⏰ ", read.All(FactKind.Hours));
        AddJoined(contact, "📞 ", read.All(FactKind.Phone));
        AddJoined(contact, "🔗 ", read.All(FactKind.Link));
        return [.. new[] { facts, [.. read.Notes], contact }.Where(lines => lines.Count > 0).Select(lines => string.Join('\n', lines))];
    }

    private static bool SaysAll(List<string> ordered, string text)
    {
        var said = string.Join('\n', ordered);
        return text.Split(' ').Select(w => w.Trim(',', '.', '!', '?', '~', '(', ')', '/', ':', '·')).All(w => said.Contains(w, StringComparison.Ordinal));
    }

    // The words of the picture open every other caption; notes come later in it anyway.
    private static string Hook(string headline, string subcopy, ReadBrief read) =>
        subcopy.Length == 0 || read.Notes.Any(n => subcopy.Contains(n, StringComparison.Ordinal)) ? headline : headline + "\n" + subcopy;

    private static void AddGoods(ReadBrief read, List<string> facts)
    {
        if (read.Facts.Menu.Count > 0)
        {
            facts.AddRange(read.Facts.Menu.Select(m => $"· {m.Name} {m.Price}"));
            facts.AddRange(read.All(FactKind.Product).Where(p => read.Facts.Menu.All(m => m.Name != p)).Select(p => "· " + p));
            AddJoined(facts, "· ", read.All(FactKind.Price).Where(p => read.Facts.Menu.All(m => m.Price != p)));
            AddJoined(facts, "· ", read.All(FactKind.FormerPrice));
            return;
        }

        var product = string.Join(" · ", read.All(FactKind.Product));
        var price = string.Join(" · ", read.All(FactKind.Price));
        var former = string.Join(" · ", read.All(FactKind.FormerPrice));
        var amount = former.Length > 0 && price.Length > 0 ? $"{former} → {price}" : former + price;
        var line = string.Join(' ', new[] { product, amount }.Where(t => t.Length > 0));
        if (line.Length > 0)
        {
            facts.Add("✔️ " + line);
        }
    }

    private static void AddJoined(List<string> lines, string lead, IEnumerable<string> texts)
    {
        var joined = string.Join(" · ", texts);
        if (joined.Length > 0)
        {
            lines.Add(lead + joined);
        }
    }
}
