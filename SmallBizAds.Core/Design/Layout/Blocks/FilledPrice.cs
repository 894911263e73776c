namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A line of large figures and small units, as large as a room allows.</summary>
public static class FilledPrice
{
    /// <summary>The largest setting, or null when it would be too small to read.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="style">Face, colour, tracking.</param>
    /// <param name="text">"5,500원".</param>
    /// <param name="unitShare">Size of what is no figure as a share of the figures' size; more where that could not be read.</param>
    /// <param name="width">Room, pixels.</param>
    /// <param name="height">Room, pixels.</param>
    public static MixedLine? Fit(LayoutContext canvas, TextStyle style, string text, double unitShare, double width, double height)
    {
        // A text without figures ("무료") is all unit: it is as large as figures would be.
        const double Trial = 100;
        for (var share = text.Any(char.IsAsciiDigit) ? unitShare : 1; share <= 1.001; share += 0.11)
        {
            var trial = MixedLine.Fit(canvas, style, text, Trial, Trial * share);
            // A hair less than the room, so that rounding does not bring it over the edge.
            var size = Trial * Math.Min(width / trial.Width, height / trial.Height) * 0.9995;
            if (size * share >= canvas.LegibleSize)
            {
                return MixedLine.Fit(canvas, style, text, size, size * share);
            }
        }

        return null;
    }

    /// <summary>Height of the em square over the ink, pixels: what lies there is still behind the text, and must agree with its colour.</summary>
    public static double Lead(MixedLine line)
    {
        var set = line.Place(Scenes.TextRole.Price, 0, 0).Lines[0];
        return Math.Max(0, set.Runs.Max(r => 0.88 * r.Size) - set.Baseline);
    }
}
