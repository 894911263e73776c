using System.Globalization;
using System.Security;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Rendering;

/// <summary>Collects vector layers as one SVG that covers just the part of the canvas that they touch.</summary>
internal sealed class SvgCanvas(FontMetrics fonts)
{
    private readonly StringBuilder _defs = new();
    private readonly StringBuilder _body = new();
    private Box? _extent;
    private int _paints;

    public bool IsEmpty => _extent is null;

    /// <summary>Canvas pixels that the collected layers touch, on whole pixels and cut to the canvas.</summary>
    public Box Extent(double width, double height)
    {
        var box = _extent ?? default;
        return Box.FromEdges(
            Math.Clamp(Math.Floor(box.X), 0, width - 1), Math.Clamp(Math.Floor(box.Y), 0, height - 1),
            Math.Clamp(Math.Ceiling(box.Right), 1, width), Math.Clamp(Math.Ceiling(box.Bottom), 1, height));
    }

    /// <summary>The SVG document of a part of the canvas; its pixel size is the part's size times the scale.</summary>
    public string Document(Box part, double scale) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="{N(part.Width * scale)}" height="{N(part.Height * scale)}" viewBox="{N(part.X)} {N(part.Y)} {N(part.Width)} {N(part.Height)}"><defs>{_defs}</defs>{_body}</svg>""";

    public void Add(Layer layer)
    {
        switch (layer)
        {
            case ShapeLayer shape:
                AddShape(shape, shape.Fill is null ? "none" : PaintOf(shape.Fill), shape.Stroke);
                break;
            case ArtLayer art:
                AddArt(art);
                break;
            case TextLayer text:
                AddText(text);
                break;
        }
    }

    /// <summary>The outline of a shape, a picture's frame or a text in one colour: what casts its shadow or masks it.</summary>
    public void AddSilhouette(Layer layer, Rgba colour)
    {
        var outline = layer switch
        {
            ShapeLayer shape => shape with { Opacity = 1 },
            PictureLayer picture => new ShapeLayer { Name = picture.Name, Box = picture.Box, Rotation = picture.Rotation, Form = picture.Frame, Radius = picture.Radius },
            _ => null,
        };
        if (outline is not null)
        {
            AddShape(outline, PaintOf(colour), outline.Fill is null && outline.Stroke is { } s ? s with { Colour = colour } : null);
        }
        else if (layer is TextLayer text)
        {
            AddText(text with { Colour = colour, StruckOut = false, Outline = text.Outline is { } line ? line with { Colour = colour } : null });
        }
    }

    /// <summary>The same somewhere else: a shadow with a sharp edge.</summary>
    public void AddSilhouette(Layer layer, Rgba colour, double dx, double dy)
    {
        var before = _extent;
        _extent = null;
        _body.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(dx)} {N(dy)})\">");
        AddSilhouette(layer, colour);
        _body.Append("</g>");
        if (_extent is { } own)
        {
            var moved = own with { X = own.X + dx, Y = own.Y + dy };
            _extent = before?.Union(moved) ?? moved;
        }
        else
        {
            _extent = before;
        }
    }

    private void AddShape(ShapeLayer shape, string fill, Stroke? stroke)
    {
        var b = shape.Box;
        var style = new StringBuilder($"fill=\"{fill}\"");
        if (stroke is not null)
        {
            style.Append(CultureInfo.InvariantCulture, $" stroke=\"{stroke.Colour.ToHex()}\" stroke-width=\"{N(stroke.Width)}\"");
            style.Append(stroke.Colour.A < 255 ? $" stroke-opacity=\"{N(stroke.Colour.Opacity)}\"" : "");
            style.Append(stroke.Dash is { } dash ? $" stroke-dasharray=\"{string.Join(' ', dash.Select(N))}\" stroke-linecap=\"round\"" : "");
        }

        Open(shape, stroke?.Width ?? 0);
        _body.Append(shape.Form == Form.Path
            ? $"""<path transform="translate({N(b.X)} {N(b.Y)}) scale({N4(b.Width / shape.View)} {N4(b.Height / shape.View)})" d="{Escape(shape.PathData ?? "")}" {style}/>"""
            : Outline(shape.Form, b, shape.Radius, style.ToString()));
        Close(shape);
    }

    private void AddArt(ArtLayer art)
    {
        var scale = Math.Min(art.Box.Width / art.ViewWidth, art.Box.Height / art.ViewHeight);
        Open(art with { Box = art.Window?.Box ?? art.Box, Rotation = 0 }, 0);
        if (art.Window is { } window)
        {
            var id = $"c{_paints++}";
            _defs.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{id}\">{Outline(window.Form, window.Box, window.Radius, "")}</clipPath>");
            _body.Append(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#{id})\">");
        }

        _body.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(art.Box.X)} {N(art.Box.Y)}) scale({N4(scale)})\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        foreach (var item in art.Items)
        {
            _body.Append("<path d=\"").Append(Escape(item.PathData)).Append('"').Append(item.Fill is { } fill ? $" fill=\"{PaintOf(fill)}\"" : " fill=\"none\"");
            if (item.StrokeColour is { } stroke)
            {
                _body.Append(CultureInfo.InvariantCulture, $" stroke=\"{stroke.ToHex()}\"{OpacityOf("stroke-opacity", stroke)} stroke-width=\"{N(item.StrokeWidth)}\"");
            }

            _body.Append(item.Opacity < 1 ? $" opacity=\"{N(item.Opacity)}\"/>" : "/>");
        }

        _body.Append(art.Window is null ? "</g>" : "</g></g>");
        Close(art);
    }

    private void AddText(TextLayer text)
    {
        Open(text, text.Box.Height * 0.25);
        var tracking = text.Tracking;
        foreach (var line in text.Lines)
        {
            foreach (var run in line.Runs)
            {
                var face = fonts.Face(run.Font);
                _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(run.X)}\" y=\"{N(line.Baseline)}\" font-family=\"{face.Family}\" font-weight=\"{face.Weight}\" font-size=\"{N(run.Size)}\" letter-spacing=\"{N(tracking * run.Size)}\" fill=\"{text.Colour.ToHex()}\"{OpacityOf("fill-opacity", text.Colour)}{OutlineOf(text)} text-rendering=\"geometricPrecision\" xml:space=\"preserve\">{Escape(run.Text)}</text>");
            }

            if (text.StruckOut && StrikeThrough.Of(line) is { } bar)
            {
                _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(bar.X)}\" y=\"{N(bar.Y)}\" width=\"{N(bar.Width)}\" height=\"{N(bar.Height)}\" fill=\"{text.Colour.ToHex()}\"/>");
            }
        }

        Close(text);
    }

    private void Open(Layer layer, double margin)
    {
        var box = layer.Box;
        if (layer.Rotation != 0)
        {
            // The circle about the centre holds the box at any angle.
            var radius = Math.Sqrt((box.Width * box.Width) + (box.Height * box.Height)) / 2;
            box = new(box.CentreX - radius, box.CentreY - radius, 2 * radius, 2 * radius);
        }

        box = box.Inset(-margin - 1);
        _extent = _extent is { } extent ? extent.Union(box) : box;
        _body.Append("<g");
        _body.Append(layer.Rotation != 0 ? $" transform=\"rotate({N(layer.Rotation)} {N(layer.Box.CentreX)} {N(layer.Box.CentreY)})\"" : "");
        _body.Append(layer.Opacity < 1 ? $" opacity=\"{N(layer.Opacity)}\">" : ">");
    }

    private void Close(Layer layer) => _body.Append("</g>");

    private string PaintOf(Paint paint)
    {
        if (paint is SolidPaint { Colour: { A: 255 } solid })
        {
            return solid.ToHex();
        }

        var id = $"p{_paints++}";
        var (open, close, stops) = paint switch
        {
            LinearPaint l => ($"<linearGradient id=\"{id}\" x1=\"{N4(l.X1)}\" y1=\"{N4(l.Y1)}\" x2=\"{N4(l.X2)}\" y2=\"{N4(l.Y2)}\">", "</linearGradient>", l.Stops),
            RadialPaint r => ($"<radialGradient id=\"{id}\" cx=\"{N4(r.Cx)}\" cy=\"{N4(r.Cy)}\" r=\"{N4(r.Radius)}\">", "</radialGradient>", r.Stops),
            SolidPaint s => ($"<linearGradient id=\"{id}\">", "</linearGradient>", [new GradientStop(0, s.Colour)]),
            _ => throw new NotSupportedException(paint.GetType().Name),
        };
        _defs.Append(open);
        foreach (var stop in stops)
        {
            _defs.Append(CultureInfo.InvariantCulture, $"<stop offset=\"{N4(stop.Offset)}\" stop-color=\"{stop.Colour.ToHex()}\"{OpacityOf("stop-opacity", stop.Colour)}/>");
        }

        _defs.Append(close);
        return $"url(#{id})";
    }

    private static string Outline(Form form, Box b, double radius, string style) => form switch
    {
        Form.Ellipse => $"""<ellipse cx="{N(b.CentreX)}" cy="{N(b.CentreY)}" rx="{N(b.Width / 2)}" ry="{N(b.Height / 2)}" {style}/>""",
        Form.Arch => $"""<path d="{ArchPath(b)}" {style}/>""",
        _ => $"""<rect x="{N(b.X)}" y="{N(b.Y)}" width="{N(b.Width)}" height="{N(b.Height)}" rx="{N(Math.Min(radius, Math.Min(b.Width, b.Height) / 2))}" {style}/>""",
    };

    private static string ArchPath(Box b)
    {
        var radius = Math.Min(b.Width / 2, b.Height);
        return $"M{N(b.X)} {N(b.Bottom)}V{N(b.Y + radius)}A{N(b.Width / 2)} {N(radius)} 0 0 1 {N(b.Right)} {N(b.Y + radius)}V{N(b.Bottom)}Z";
    }

    private static string OutlineOf(TextLayer text) => text.Outline is { } outline
        ? $" stroke=\"{outline.Colour.ToHex()}\"{OpacityOf("stroke-opacity", outline.Colour)} stroke-width=\"{N(outline.Width)}\" stroke-linejoin=\"round\" paint-order=\"stroke\""
        : "";

    private static string OpacityOf(string attribute, Rgba colour) => colour.A < 255 ? $" {attribute}=\"{N(colour.Opacity)}\"" : "";

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string N4(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
