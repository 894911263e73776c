using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Rendering.Print.PdfFile;

namespace SmallBizAds.Core.Rendering.Print;

/// <summary>Text layers as page content: every glyph stands where the layout put it. Lengths are the scene's pixels, y downwards.</summary>
internal sealed class PrintTexts(FontMetrics fonts, PdfFile pdf)
{
    private readonly int _resources = pdf.Reserve();
    private readonly Dictionary<string, PrintFont> _fonts = [];
    private readonly Dictionary<string, string> _opacities = [];
    private readonly List<int> _groups = [];
    private readonly StringBuilder _content = new();

    /// <summary>The drawing operators so far.</summary>
    public string Content => _content.ToString();

    /// <summary>Adds a layer on top of those before.</summary>
    /// <param name="text">The layer.</param>
    /// <param name="canvas">Where ink can be, for layers that are drawn as one thing.</param>
    public void Add(TextLayer text, Box canvas)
    {
        var drawn = Draw(text);
        if (text.Opacity >= 1)
        {
            _content.Append(drawn);
            return;
        }

        // Where letters and the line through them meet, neither shines through the other.
        _groups.Add(pdf.AddStream(
            $"/Type /XObject /Subtype /Form /BBox [{N(canvas.X)} {N(canvas.Y)} {N(canvas.Right)} {N(canvas.Bottom)}] " +
            $"/Group << /S /Transparency /CS /DeviceRGB >> /Resources {_resources} 0 R",
            Encoding.ASCII.GetBytes(drawn)));
        _content.Append(CultureInfo.InvariantCulture, $"q /{OpacityName(text.Opacity)} gs /G{_groups.Count} Do Q\n");
    }

    /// <summary>Writes the fonts and everything else that the content names.</summary>
    /// <param name="ground">Number of the picture "Ground".</param>
    /// <param name="colours">Number of the colour space "S".</param>
    /// <returns>Number of the resources.</returns>
    public int WriteResources(int ground, int colours)
    {
        var faces = string.Join(' ', _fonts.Values.Select(f => $"/{f.Name} {f.Write(pdf)} 0 R"));
        var states = string.Join(' ', _opacities.Select(o => $"/{o.Value} << /Type /ExtGState /ca {o.Key} >>"));
        var groups = string.Concat(_groups.Select((number, i) => $" /G{i + 1} {number} 0 R"));
        pdf.Write(_resources, $"<< /Font << {faces} >> /ExtGState << {states} >> /ColorSpace << /S {colours} 0 R >> /XObject << /Ground {ground} 0 R{groups} >> >>");
        return _resources;
    }

    private string Draw(TextLayer text)
    {
        var drawn = new StringBuilder("q\n");
        if (text.Rotation != 0)
        {
            var (sine, cosine) = Math.SinCos(text.Rotation * Math.PI / 180);
            var (x, y) = (text.Box.CentreX, text.Box.CentreY);
            drawn.Append(CultureInfo.InvariantCulture, $"{F(cosine)} {F(sine)} {F(-sine)} {F(cosine)} {F(x - (cosine * x) + (sine * y))} {F(y - (sine * x) - (cosine * y))} cm\n");
        }

        drawn.Append(CultureInfo.InvariantCulture, $"/S cs {Colour(text.Colour)} sc\n");
        drawn.Append(text.Colour.A < 255 ? $"q /{OpacityName(text.Colour.Opacity)} gs\nBT\n" : "BT\n");
        foreach (var line in text.Lines)
        {
            foreach (var run in line.Runs)
            {
                AddRun(drawn, run, line.Baseline, text.Tracking);
            }
        }

        drawn.Append(text.Colour.A < 255 ? "ET\nQ\n" : "ET\n");
        foreach (var bar in text.Lines.Select(StrikeThrough.Of).Where(_ => text.StruckOut).OfType<Box>())
        {
            drawn.Append(CultureInfo.InvariantCulture, $"{F(bar.X)} {F(bar.Y)} {F(bar.Width)} {F(bar.Height)} re f\n");
        }

        return drawn.Append("Q\n").ToString();
    }

    private void AddRun(StringBuilder drawn, TextRun run, double baseline, double tracking)
    {
        // A text edited since it was laid out may hold characters that its face lacks.
        var x = run.X;
        foreach (var (face, piece) in fonts.Pieces(run.Font, run.Text))
        {
            var font = FontOf(face);
            drawn.Append(CultureInfo.InvariantCulture, $"/{font.Name} {F(run.Size)} Tf 1 0 0 -1 {F(x)} {F(baseline)} Tm [");
            // In thousandths of the em, from where the viewer's pen stands to where the glyph belongs.
            var pen = 0.0;
            foreach (var glyph in face.Metrics.Set(piece, tracking))
            {
                var back = Math.Round(pen - (glyph.X * 1000), 2);
                drawn.Append(back == 0 ? "" : F(back)).Append(CultureInfo.InvariantCulture, $"<{font.CodeOf(glyph.Glyph, glyph.Text):X4}>");
                pen += font.WidthOf(glyph.Glyph) - back;
            }

            drawn.Append("] TJ\n");
            x += (face.Metrics.Width(piece, tracking) + tracking) * run.Size;
        }
    }

    private PrintFont FontOf(FontFace face)
    {
        if (!_fonts.TryGetValue(face.Key, out var font))
        {
            _fonts[face.Key] = font = new PrintFont(face, $"F{_fonts.Count + 1}");
        }

        return font;
    }

    private string OpacityName(double value)
    {
        var key = F(value);
        if (!_opacities.TryGetValue(key, out var name))
        {
            _opacities[key] = name = $"A{_opacities.Count + 1}";
        }

        return name;
    }

    private static string Colour(Rgba colour) => $"{F(colour.R / 255.0)} {F(colour.G / 255.0)} {F(colour.B / 255.0)}";

    private static string F(double value) => N(value);
}
