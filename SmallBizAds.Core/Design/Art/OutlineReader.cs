using System.Globalization;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Reads SVG path data; arcs and quadratic curves become cubic ones.</summary>
internal sealed class OutlineReader(string text)
{
    private readonly List<Outline.Part> _parts = [];
    private int _at;
    private Spot _pen;
    private Spot _start;
    private Spot _handle;
    private char _before;

    public List<Outline.Part> Read()
    {
        var command = 'M';
        while (SkipToNext())
        {
            if (char.IsAsciiLetter(text[_at]))
            {
                command = text[_at++];
            }

            Step(command);
            _before = char.ToUpperInvariant(command);
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }

        return _parts;
    }

    private void Step(char command)
    {
        var relative = char.IsAsciiLetterLower(command);
        var origin = relative ? _pen : default;
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                _pen = _start = origin + Pair();
                _parts.Add(new('M', default, default, _pen));
                break;
            case 'L':
                Line(origin + Pair());
                break;
            case 'H':
                Line(new(Number() + origin.X, _pen.Y));
                break;
            case 'V':
                Line(new(_pen.X, Number() + origin.Y));
                break;
            case 'C':
                Curve(origin + Pair(), origin + Pair(), origin + Pair());
                break;
            case 'S':
                Curve(_before is 'C' or 'S' ? (_pen * 2) - _handle : _pen, origin + Pair(), origin + Pair());
                break;
            case 'Q':
                Quadratic(origin + Pair(), origin + Pair());
                break;
            case 'T':
                Quadratic(_before is 'Q' or 'T' ? (_pen * 2) - _handle : _pen, origin + Pair());
                break;
            case 'A':
                Arc(Number(), Number(), Number(), Flag(), Flag(), origin + Pair());
                break;
            case 'Z':
                _parts.Add(new('Z', default, default, default));
                _pen = _start;
                break;
            default:
                throw new FormatException($"'{command}' is not a path command: {text}");
        }
    }

    private void Line(Spot to)
    {
        _parts.Add(new('L', default, default, to));
        _pen = to;
    }

    private void Curve(Spot a, Spot b, Spot to)
    {
        _parts.Add(new('C', a, b, to));
        (_handle, _pen) = (b, to);
    }

    private void Quadratic(Spot control, Spot to)
    {
        Curve(_pen + ((control - _pen) * (2.0 / 3)), to + ((control - to) * (2.0 / 3)), to);
        _handle = control;
    }

    // Centre parametrisation as in appendix B.2.4 of SVG 2, then one cubic per quarter turn at most.
    private void Arc(double rx, double ry, double tilt, bool large, bool sweep, Spot to)
    {
        var from = _pen;
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx == 0 || ry == 0 || from == to)
        {
            Line(to);
            return;
        }

        var (sin, cos) = Math.SinCos(tilt * Math.PI / 180);
        var half = (from - to) * 0.5;
        var (x, y) = ((cos * half.X) + (sin * half.Y), (-sin * half.X) + (cos * half.Y));
        var grow = Math.Sqrt(((x * x) / (rx * rx)) + ((y * y) / (ry * ry)));
        if (grow > 1)
        {
            (rx, ry) = (rx * grow, ry * grow);
        }

        var below = (rx * rx * y * y) + (ry * ry * x * x);
        var root = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - below) / below)) * (large == sweep ? -1 : 1);
        var (cx, cy) = (root * rx * y / ry, -root * ry * x / rx);
        var centre = new Spot((cos * cx) - (sin * cy), (sin * cx) + (cos * cy)) + ((from + to) * 0.5);
        var start = Math.Atan2((y - cy) / ry, (x - cx) / rx);
        var turn = Math.Atan2((-y - cy) / ry, (-x - cx) / rx) - start;
        turn += sweep && turn < 0 ? 2 * Math.PI : !sweep && turn > 0 ? -2 * Math.PI : 0;
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Abs(turn) / (Math.PI / 2) - 1e-9));
        var step = turn / steps;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        Spot On(double u, double v) => centre + new Spot((cos * rx * u) - (sin * ry * v), (sin * rx * u) + (cos * ry * v));
        for (var i = 0; i < steps; i++)
        {
            var (s0, c0) = Math.SinCos(start + (i * step));
            var (s1, c1) = Math.SinCos(start + ((i + 1) * step));
            Curve(On(c0 - (reach * s0), s0 + (reach * c0)), On(c1 + (reach * s1), s1 - (reach * c1)), i == steps - 1 ? to : On(c1, s1));
        }
    }

    private Spot Pair()
    {
        var x = Number();
        return new(x, Number());
    }

    private bool Flag()
    {
        SkipToNext();
        return text[_at++] == '1';
    }

    private double Number()
    {
        SkipToNext();
        var from = _at;
        var dot = false;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || (text[_at] == '-' && _at == from) || (text[_at] == '.' && !dot)))
        {
            dot |= text[_at++] == '.';
        }

        return double.Parse(text.AsSpan(from, _at - from), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private bool SkipToNext()
    {
        while (_at < text.Length && (text[_at] == ',' || char.IsWhiteSpace(text[_at])))
        {
            _at++;
        }

        return _at < text.Length;
    }
}
