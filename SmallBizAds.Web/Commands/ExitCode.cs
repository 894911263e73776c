namespace SmallBizAds.Web.Commands;

/// <summary>What a verb answers to the shell.</summary>
public static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>It failed and the caller could not have known: a full disk, a mistake of ours.</summary>
    public const int Failed = 1;

    /// <summary>The arguments or the input are not usable.</summary>
    public const int Refused = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
