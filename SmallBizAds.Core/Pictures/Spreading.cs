namespace SmallBizAds.Core.Pictures;

/// <summary>Grows and shrinks shapes of a mask.</summary>
internal static class Spreading
{
    /// <summary>Lets a value spread so many pixels in every direction: rows first, then columns.</summary>
    public static bool[] Of(bool[] pixels, int width, int height, int reach, bool value) =>
        Along(Along(pixels, reach, value, 1, width, height, width), reach, value, width, height, width, 1);

    private static bool[] Along(bool[] pixels, int reach, bool value, int step, int length, int lines, int lineStep)
    {
        var grown = new bool[pixels.Length];
        for (var line = 0; line < lines; line++)
        {
            var start = line * lineStep;
            var last = int.MinValue / 2;     // where the value was met last, looking ahead by the reach
            for (var at = 0; at < length + reach; at++)
            {
                if (at < length && pixels[start + (at * step)] == value)
                {
                    last = at;
                }

                if (at >= reach)
                {
                    grown[start + ((at - reach) * step)] = last >= at - (2 * reach) ? value : !value;
                }
            }
        }

        return grown;
    }
}
