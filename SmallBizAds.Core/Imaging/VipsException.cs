namespace SmallBizAds.Core.Imaging;

/// <summary>
/// libvips refused an operation. The message is for the log only: it comes from a buffer that all threads share, so it may
/// name another thread's failure, and it is never shown to people.
/// </summary>
public sealed class VipsException(string message) : Exception(message)
{
    /// <summary>Memory ran out, so the picture is not to blame.</summary>
    public bool IsOutOfMemory => Message.Contains("out of memory", StringComparison.OrdinalIgnoreCase);
}
