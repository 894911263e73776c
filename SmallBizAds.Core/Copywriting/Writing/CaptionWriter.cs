using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// The posting text: an opening in the voice of the tone, what the owner said in order, a closing.
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

        paragraphs.AddRange(situation.CaptionBody);
        if (lines.Choose("closer", number, 120, (_, text) => text != paragraphs[0]) is { } closer)
        {
            paragraphs.Add(closer.Text);
        }

        return string.Join("\n\n", paragraphs);
    }

    // The words of the picture open every other caption; notes come later in it anyway.
    private static string Hook(string headline, string subcopy, ReadBrief read) =>
        subcopy.Length == 0 || read.Notes.Any(n => subcopy.Contains(n, StringComparison.Ordinal)) ? headline : headline + "\n" + subcopy;
}
