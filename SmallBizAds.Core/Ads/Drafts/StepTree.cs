namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>The steps of a draft and which of them is shown.</summary>
/// <param name="Current">Number of the step that is shown.</param>
/// <param name="Steps">By number.</param>
internal sealed record StepTree(int Current, IReadOnlyList<StepNode> Steps)
{
    /// <summary>Where undo leads: before the change that led here, with all the typing that belongs to it. Null: nowhere.</summary>
    public int? Undo
    {
        get
        {
            var step = Find(Current);
            while (step is { Continues: true })
            {
                step = Find(step.Parent);
            }

            return Find(step?.Parent)?.Number;
        }
    }

    /// <summary>Where redo leads: to the end of the change that was undone last. Null: nowhere.</summary>
    public int? Redo
    {
        get
        {
            var step = NewestChild(Current);
            while (step is not null && NewestChild(step.Number) is { Continues: true } next)
            {
                step = next;
            }

            return step?.Number;
        }
    }

    private StepNode? Find(int? number) => number is null ? null : Steps.FirstOrDefault(s => s.Number == number);

    private StepNode? NewestChild(int number) => Steps.LastOrDefault(s => s.Parent == number);
}
