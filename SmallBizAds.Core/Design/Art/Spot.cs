namespace SmallBizAds.Core.Design.Art;

/// <summary>A point of a drawing in view units.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public static implicit operator Spot((double X, double Y) p) => new(p.X, p.Y);

    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);

    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);

    public static Spot operator *(Spot a, double k) => new(a.X * k, a.Y * k);

    public double Length => Math.Sqrt((X * X) + (Y * Y));
}
