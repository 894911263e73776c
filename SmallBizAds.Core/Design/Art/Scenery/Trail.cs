using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Path data of many small forms, written one after the other with one decimal.</summary>
internal sealed class Trail
{
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _text.Length == 0;

    public Trail Move(double x, double y) => Write('M', x, y);

    public Trail Line(double x, double y) => Write('L', x, y);

    public Trail Quad(double cx, double cy, double x, double y) => Write('Q', cx, cy).Write(' ', x, y);

    public Trail Curve(double ax, double ay, double bx, double by, double x, double y) => Write('C', ax, ay).Write(' ', bx, by).Write(' ', x, y);

    public Trail Close()
    {
        _text.Append('Z');
        return this;
    }

    public Trail Dot(double x, double y, double r)
    {
        // Four curves: an arc command costs its readers more.
        var k = r * 0.5523;
        return Move(x - r, y).Curve(x - r, y - k, x - k, y - r, x, y - r).Curve(x + k, y - r, x + r, y - k, x + r, y)
            .Curve(x + r, y + k, x + k, y + r, x, y + r).Curve(x - k, y + r, x - r, y + k, x - r, y).Close();
    }

    public Trail Add(string path)
    {
        _text.Append(path);
        return this;
    }

    public Trail Add(Outline form, Affine map) => Add(form.Transformed(map).ToString());

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private Trail Write(char command, double x, double y)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{command}{x:0.#} {y:0.#}");
        return this;
    }
}
