namespace SmallBizAds.Core.Design.Art;

/// <summary>A similarity of the plane: turning, even scaling, mirroring and moving.</summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static readonly Affine Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much lengths grow.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Scales about the origin, turns clockwise by degrees, then moves the origin to (x, y).</summary>
    public static Affine Placing(double x, double y, double scale, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cos * scale, sin * scale, -sin * scale, cos * scale, x, y);
    }

    public static Affine Turning(double degrees, double cx, double cy) => Placing(cx, cy, 1, degrees).After(new(1, 0, 0, 1, -cx, -cy));

    /// <summary>Left and right change places about the upright line at x.</summary>
    public static Affine Mirroring(double x) => new(-1, 0, 0, 1, 2 * x, 0);

    /// <summary>First the other, then this.</summary>
    public Affine After(Affine first) => new(
        (A * first.A) + (C * first.B), (B * first.A) + (D * first.B),
        (A * first.C) + (C * first.D), (B * first.C) + (D * first.D),
        (A * first.E) + (C * first.F) + E, (B * first.E) + (D * first.F) + F);

    public Spot Apply(Spot p) => new((A * p.X) + (C * p.Y) + E, (B * p.X) + (D * p.Y) + F);
}
