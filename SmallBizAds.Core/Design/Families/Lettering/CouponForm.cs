using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>The paper of a coupon: bites along its two short edges, two notches where the stub is torn off, fine lines as on a banknote.</summary>
internal static class CouponForm
{
    /// <summary>Outline of a sheet in a view of 100 x 100; every bite is round on the canvas.</summary>
    /// <param name="box">The sheet, canvas pixels.</param>
    /// <param name="bite">Radius of a bite, pixels.</param>
    /// <param name="upright">Bites along top and bottom; else along left and right.</param>
    /// <param name="first">Whether the top (left) edge is bitten.</param>
    /// <param name="last">Whether the bottom (right) edge is bitten.</param>
    /// <param name="notchAt">Where the stub begins, as a share of the long side; null: no notches.</param>
    public static string Outline(Box box, double bite, bool upright, bool first, bool last, double? notchAt)
    {
        var (path, rx, ry) = (new StringBuilder("M0 0"), 100 * bite / box.Width, 100 * bite / box.Height);
        void To(double x, double y) => path.Append(CultureInfo.InvariantCulture, $"L{x:0.###} {y:0.###}");
        void Round(double x, double y) => path.Append(CultureInfo.InvariantCulture, $"A{rx:0.###} {ry:0.###} 0 0 0 {x:0.###} {y:0.###}");
        void Edge((double X, double Y) from, (double X, double Y) to, bool bitten, double? notch)
        {
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var length = dx != 0 ? box.Width : box.Height;
            var half = bite / length;
            var count = bitten ? Math.Max(1, (int)(length / (3.1 * bite))) : notch is null ? 0 : 1;
            for (var i = 0; i < count; i++)
            {
                var middle = bitten ? (i + 0.5) / count : notch!.Value;
                To(from.X + (dx * (middle - half)), from.Y + (dy * (middle - half)));
                Round(from.X + (dx * (middle + half)), from.Y + (dy * (middle + half)));
            }

            To(to.X, to.Y);
        }

        Edge((0, 0), (100, 0), upright && first, upright ? null : notchAt);
        Edge((100, 0), (100, 100), !upright && last, upright ? notchAt : null);
        Edge((100, 100), (0, 100), upright && last, upright || notchAt is null ? null : 1 - notchAt);
        Edge((0, 100), (0, 0), !upright && first, upright && notchAt is not null ? 1 - notchAt : null);
        return path.Append('Z').ToString();
    }

    /// <summary>A rosette of turned ellipses, as engraved on banknotes.</summary>
    public static ArtLayer Rosette(LayoutContext canvas, Box box, Rgba ink, double line, Window window)
    {
        const int Petals = 18;
        var (path, wave) = (new StringBuilder(), new StringBuilder());
        var (cx, cy, r) = (box.CentreX, box.CentreY, box.Width / 2);
        for (var i = 0; i < Petals; i++)
        {
            var turn = 180.0 * i / Petals;
            var (sine, cosine) = Math.SinCos(turn * Math.PI / 180);
            path.Append(CultureInfo.InvariantCulture, $"M{cx - (r * cosine):0.#} {cy - (r * sine):0.#}A{r:0.#} {r * 0.42:0.#} {turn:0.#} 1 1 {cx + (r * cosine):0.#} {cy + (r * sine):0.#}A{r:0.#} {r * 0.42:0.#} {turn:0.#} 1 1 {cx - (r * cosine):0.#} {cy - (r * sine):0.#}");
        }

        for (var i = 1; i <= 3; i++)
        {
            var ring = r * (1 + (0.035 * i));
            wave.Append(CultureInfo.InvariantCulture, $"M{cx - ring:0.#} {cy:0.#}A{ring:0.#} {ring:0.#} 0 1 1 {cx + ring:0.#} {cy:0.#}A{ring:0.#} {ring:0.#} 0 1 1 {cx - ring:0.#} {cy:0.#}");
        }

        return new()
        {
            Name = "Rosette", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Window = window,
            Items = [new(path.ToString(), null, ink, line), new(wave.ToString(), null, ink, line)],
        };
    }
}
