using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>The shape of a subject: specks removed, its outline smoothed, and whether it looks like the shape of a thing.</summary>
internal sealed class SubjectOutline
{
    /// <summary>Parts smaller than this share of the largest are dust.</summary>
    public const double Speck = 0.02;

    private const double LeastShare = 0.03;
    private const double MostShare = 0.85;
    private const double MostOfBorder = 0.10;     // a thing that is cut off by the edge of the photo cannot stand free
    private const double MostRagged = 9;     // outline against that of a circle of the same area; a comb has 6, a hand 3

    private readonly int _width;
    private readonly int _height;

    /// <summary>Takes a subject as it was found.</summary>
    public SubjectOutline(bool[] found, int width, int height)
    {
        (_width, _height) = (width, height);
        Solid = Smoothed(WithoutSpecks(found), width, height);
        var edge = new List<int>();
        var (area, atBorder) = (0, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var i = (y * width) + x;
                if (Solid[i] == 0)
                {
                    continue;
                }

                area++;
                if (x == 0 || y == 0 || x == width - 1 || y == height - 1)
                {
                    atBorder++;
                }
                else if (Solid[i - 1] == 0 || Solid[i + 1] == 0 || Solid[i - width] == 0 || Solid[i + width] == 0)
                {
                    edge.Add(i);
                }
            }
        }

        Edge = edge;
        var share = area / (double)(width * height);
        var ragged = edge.Count / Math.Sqrt(4 * Math.PI * Math.Max(1, area));
        LooksLikeAThing = share is > LeastShare and < MostShare && atBorder < MostOfBorder * 2 * (width + height) && ragged < MostRagged;
    }

    /// <summary>255 where the subject is.</summary>
    public byte[] Solid { get; }

    /// <summary>Pixels of the subject that have backdrop beside them.</summary>
    public IReadOnlyList<int> Edge { get; }

    /// <summary>Neither next to nothing nor nearly everything, not cut off by the photo's edge, and not frayed.</summary>
    public bool LooksLikeAThing { get; }

    // Of the parts that hang together those that are large enough to be meant.
    private bool[] WithoutSpecks(bool[] found)
    {
        var parts = new MaskParts(found, _width);
        var least = parts.Sizes.Max() * Speck;
        return Array.ConvertAll(parts.Number, number => number != 0 && parts.Sizes[number] >= least);
    }

    private static byte[] Smoothed(bool[] subject, int width, int height)
    {
        using var arena = new VipsArena();
        return VipsImage.FromPixels<byte>(Array.ConvertAll(subject, static s => s ? (byte)255 : (byte)0), width, height, 1, BandFormat.UInt8)
            .Op("gaussblur", ("sigma", 1.6)).Op("relational_const", ("relational", "more"), ("c", new double[] { 127 })).Pixels();
    }
}
