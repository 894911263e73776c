using System.Globalization;
using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>Where undo and redo lead. A step is written "number&lt;parent", with "~" where it goes on with its parent's typing.</summary>
public sealed class StepTreeTests
{
    [Theory]
    [InlineData("0", 0, null, null)]
    [InlineData("0 1<0", 1, 0, null)]
    [InlineData("0 1<0", 0, null, 1)]
    [InlineData("0 1<0 2<1 3<2", 2, 1, 3)]
    public void A_line_of_changes_is_walked_back_and_forth(string steps, int current, int? undo, int? redo) => AssertLeads(steps, current, undo, redo);

    [Theory]
    [InlineData("0 1<0 2~1 3~2", 3, 0, null)]
    [InlineData("0 1<0 2~1 3~2", 0, null, 3)]
    [InlineData("0 1<0 2<1 3~2 4~3 5<4", 4, 1, 5)]
    [InlineData("0 1<0 2<1 3~2 4~3 5<4", 1, 0, 4)]
    [InlineData("0 1<0 2~1 3<2 4~3", 2, 0, 4)]
    public void Typing_that_went_on_is_one_change_in_both_directions(string steps, int current, int? undo, int? redo) => AssertLeads(steps, current, undo, redo);

    [Theory]
    [InlineData("0 1<0 2<1 3<0", 0, null, 3)]
    [InlineData("0 1<0 2<1 3<0 4<3", 0, null, 3)]
    [InlineData("0 1<0 2<0 3<1", 1, 0, 3)]
    [InlineData("0 1<0 2<1 3<1 4~3 5<1", 1, 0, 5)]
    public void Redo_follows_what_was_changed_last(string steps, int current, int? undo, int? redo) => AssertLeads(steps, current, undo, redo);

    [Theory]
    [InlineData("5<4 6<5", 5, null, 6)]
    [InlineData("5<4 6<5", 6, 5, null)]
    [InlineData("5~4 6~5", 6, null, null)]
    [InlineData("5<4", 3, null, null)]
    public void Where_older_steps_are_gone_undo_ends(string steps, int current, int? undo, int? redo) => AssertLeads(steps, current, undo, redo);

    [Fact]
    public void Undo_and_then_redo_of_any_history_come_back_to_where_they_began()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            // As it is used: changes, undos and redos in any order.
            var steps = new List<StepNode> { new(0, null, false) };
            var current = 0;
            for (var i = 0; i < 30; i++)
            {
                var tree = new StepTree(current, steps);
                if (random.Next(3) == 0)
                {
                    if (tree.Undo is { } back)
                    {
                        var again = new StepTree(back, steps).Redo;
                        Assert.NotNull(again);
                        Assert.Equal(back, new StepTree(again.Value, steps).Undo);
                        current = back;
                    }
                }
                else if (random.Next(4) == 0)
                {
                    current = tree.Redo ?? current;
                }
                else
                {
                    steps.Add(new(steps.Count, current, random.Next(2) == 0 && current > 0));
                    current = steps.Count - 1;
                }
            }
        }
    }

    private static void AssertLeads(string steps, int current, int? undo, int? redo)
    {
        var tree = new StepTree(current, [.. steps.Split(' ').Select(Node)]);
        Assert.Equal((undo, redo), (tree.Undo, tree.Redo));
    }

    private static StepNode Node(string written) => written.Split('<', '~') is [var number, var parent]
        ? new(Number(number), Number(parent), written.Contains('~'))
        : new(Number(written), null, false);

    private static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);
}
