namespace SmallBizAds.Core.Pictures;

/// <summary>The parts of a mask that hang together.</summary>
internal sealed class MaskParts
{
    private readonly List<int> _sizes = [0];

    /// <summary>Numbers the parts.</summary>
    public MaskParts(bool[] mask, int width)
    {
        Number = new int[mask.Length];
        var next = new Stack<int>();
        for (var start = 0; start < mask.Length; start++)
        {
            if (!mask[start] || Number[start] != 0)
            {
                continue;
            }

            var (number, size) = (_sizes.Count, 0);
            Join(start);
            while (next.TryPop(out var i))
            {
                size++;
                var x = i % width;
                if (x > 0)
                {
                    Join(i - 1);
                }

                if (x < width - 1)
                {
                    Join(i + 1);
                }

                if (i >= width)
                {
                    Join(i - width);
                }

                if (i < mask.Length - width)
                {
                    Join(i + width);
                }
            }

            _sizes.Add(size);

            void Join(int i)
            {
                if (mask[i] && Number[i] == 0)
                {
                    Number[i] = number;
                    next.Push(i);
                }
            }
        }
    }

    /// <summary>The part that each pixel belongs to, 1 and up; 0 outside the mask.</summary>
    public int[] Number { get; }

    /// <summary>How many parts there are.</summary>
    public int Count => _sizes.Count - 1;

    /// <summary>Pixels of each part, by its number; of 0 there are none.</summary>
    public IReadOnlyList<int> Sizes => _sizes;
}
