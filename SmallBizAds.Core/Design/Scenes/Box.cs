using System.Text.Json.Serialization;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>An upright rectangle in canvas pixels, origin top left.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    [JsonIgnore]
    public double Right => X + Width;

    [JsonIgnore]
    public double Bottom => Y + Height;

    [JsonIgnore]
    public double CentreX => X + (Width / 2);

    [JsonIgnore]
    public double CentreY => Y + (Height / 2);

    public static Box FromEdges(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);

    /// <summary>Smaller by that much on every side (larger when negative).</summary>
    public Box Inset(double by) => Inset(by, by);

    public Box Inset(double horizontal, double vertical) =>
        new(X + horizontal, Y + vertical, Width - (2 * horizontal), Height - (2 * vertical));

    public bool Contains(Box other, double tolerance = 0.5) =>
        other.X >= X - tolerance && other.Y >= Y - tolerance && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;

    public bool Overlaps(Box other, double tolerance = 0.5) =>
        X < other.Right - tolerance && other.X < Right - tolerance && Y < other.Bottom - tolerance && other.Y < Bottom - tolerance;

    /// <summary>The smallest upright box around this one turned about the centre of another.</summary>
    /// <param name="degrees">Clockwise.</param>
    /// <param name="about">The box about whose centre it turns.</param>
    public Box Turned(double degrees, Box about)
    {
        if (degrees == 0)
        {
            return this;
        }

        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (dx, dy) = (CentreX - about.CentreX, CentreY - about.CentreY);
        var (width, height) = ((Width * Math.Abs(cosine)) + (Height * Math.Abs(sine)), (Width * Math.Abs(sine)) + (Height * Math.Abs(cosine)));
        var (x, y) = (about.CentreX + (dx * cosine) - (dy * sine), about.CentreY + (dx * sine) + (dy * cosine));
        return new(x - (width / 2), y - (height / 2), width, height);
    }

    /// <summary>The smallest box around both.</summary>
    public Box Union(Box other) => FromEdges(Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
