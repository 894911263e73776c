using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using static SmallBizAds.Core.Rendering.Print.PdfFile;

namespace SmallBizAds.Core.Rendering.Print;

/// <summary>Puts an ad on a sheet: the picture behind the texts, and the texts over it as text.</summary>
internal static class PrintPage
{
    private const string Producer = "SmallBizAds";

    private static readonly Lazy<byte[]> StandardRgb = new(() => (byte[])VipsOperation.Run("profile_load", [("name", "srgb")], ["profile"])[0]!);

    /// <summary>The file.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="scene">The ad.</param>
    /// <param name="texts">Its layers that are printed as text.</param>
    /// <param name="ground">All other layers as a JPEG.</param>
    /// <param name="pixels">Size of that picture.</param>
    /// <param name="fonts">The faces.</param>
    public static byte[] Write(PrintSheet sheet, Scene scene, IReadOnlyList<TextLayer> texts, byte[] ground, (int Width, int Height) pixels, FontMetrics fonts)
    {
        var pdf = new PdfFile();
        var (catalogue, pages) = (pdf.Reserve(), pdf.Reserve());
        var profile = pdf.AddStream("/N 3", StandardRgb.Value);
        var colours = pdf.Add($"[/ICCBased {profile} 0 R]");
        var picture = pdf.AddStream(
            string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {pixels.Width} /Height {pixels.Height} /ColorSpace {colours} 0 R /BitsPerComponent 8 /Filter /DCTDecode"),
            ground, isCompressed: true);

        var canvas = new Box(0, 0, scene.Width, scene.Height);
        var layers = new PrintTexts(fonts, pdf);
        foreach (var text in texts)
        {
            layers.Add(text, canvas);
        }

        // From here on in the ad's pixels with y downwards, as the scene counts; the picture's own y goes up.
        var (width, height, scale) = (N(scene.Width), N(scene.Height), sheet.Scale.ToString("0.########", CultureInfo.InvariantCulture));
        var content = pdf.AddStream("", Encoding.ASCII.GetBytes(
            $"q\n{scale} 0 0 -{scale} {N(sheet.X)} {N(sheet.Height - sheet.Y)} cm\n0 0 {width} {height} re W n\n" +
            $"q {width} 0 0 -{height} 0 {height} cm /Ground Do Q\n{layers.Content}Q\n"));
        var resources = layers.WriteResources(picture, colours);
        var page = pdf.Add($"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {N(sheet.Width, 2)} {N(sheet.Height, 2)}] /Resources {resources} 0 R /Contents {content} 0 R >>");
        pdf.Write(pages, $"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>");
        pdf.Write(catalogue, $"<< /Type /Catalog /Pages {pages} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>");
        var title = TitleOf(scene);
        return pdf.Finish(catalogue, pdf.Add($"<<{(title.Length > 0 ? $" /Title {Text(title)}" : "")} /Producer ({Producer}) /Creator ({Producer}) >>"));
    }

    private static string TitleOf(Scene scene)
    {
        var texts = scene.Layers.OfType<TextLayer>().ToList();
        return (texts.Find(t => t.Role == TextRole.Headline) ?? texts.FirstOrDefault())?.Text ?? "";
    }
}
