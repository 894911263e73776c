namespace SmallBizAds.Core.Jobs;

/// <summary>Lanes keep kinds of work from waiting for one another.</summary>
public static class JobLanes
{
    /// <summary>Work of seconds on the processor: built-in ads.</summary>
    public const string Light = "light";

    /// <summary>The house's own recurring work.</summary>
    public const string Chores = "chores";
}
