namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>A branch with its twigs, grown by chance from a point in a direction.</summary>
internal sealed class Branch
{
    private readonly List<Node> _nodes = [];
    private readonly Trail _wood = new();

    private Branch()
    {
    }

    /// <summary>All wood as one path, canvas pixels.</summary>
    public string Wood => _wood.ToString();

    /// <summary>Where leaves and blossoms sit, from the thick end to the tips.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <param name="chance">Decides every bend.</param>
    /// <param name="from">Where it begins, usually outside the canvas.</param>
    /// <param name="degrees">Where it goes, clockwise from the right.</param>
    /// <param name="length">Pixels.</param>
    /// <param name="width">At its beginning, pixels.</param>
    /// <param name="crooked">How far it bends at each joint, degrees: 4 for willow, 16 for plum.</param>
    /// <param name="droop">Degrees that each joint turns on average.</param>
    /// <param name="twigs">Generations of twigs.</param>
    public static Branch Grow(Chance chance, Spot from, double degrees, double length, double width, double crooked = 12, double droop = 0, int twigs = 2)
    {
        var branch = new Branch();
        branch.Grow(chance, from, degrees, length, width, (crooked, droop), 0, twigs);
        return branch;
    }

    private void Grow(Chance chance, Spot at, double degrees, double length, double width, (double Crooked, double Droop) bend, int generation, int twigs)
    {
        var steps = generation == 0 ? 8 : generation == 1 ? 5 : 3;
        var points = new (double X, double Y, double Width)[steps + 1];
        points[0] = (at.X, at.Y, width);
        var (angle, side) = (degrees, chance.Side());
        for (var i = 1; i <= steps; i++)
        {
            // Each bend takes part of the last one back: crooked, and yet under way to one end.
            angle = degrees + (bend.Droop * i) + (((angle - degrees) * -0.3) + chance.Between(-bend.Crooked, bend.Crooked));
            at = PathData.On(at.X, at.Y, length / steps * chance.Between(0.8, 1.2), angle);
            var share = (double)i / steps;
            points[i] = (at.X, at.Y, width * (1 - (0.86 * Math.Pow(share, 0.8))));
            _nodes.Add(new(at, angle, generation, share));
            if (generation < twigs && i > (generation == 0 ? 1 : 0) && i < steps)
            {
                side = chance.Happens(0.8) ? -side : side;
                var reach = length * (generation == 0 ? chance.Between(0.26, 0.46) : chance.Between(0.34, 0.6)) * (1.1 - (share * 0.55));
                Grow(chance, at, angle + (side * chance.Between(32, 58)), reach, points[i].Width * 0.62, bend, generation + 1, twigs);
            }
        }

        _wood.Add(PathData.Ribbon(points));
    }

    /// <param name="At">Canvas pixels.</param>
    /// <param name="Degrees">Direction in which the wood grows there.</param>
    /// <param name="Generation">0 the branch, 1 its twigs, 2 theirs.</param>
    /// <param name="Share">0 at the beginning of its piece of wood, 1 at the tip.</param>
    internal readonly record struct Node(Spot At, double Degrees, int Generation, double Share);
}
