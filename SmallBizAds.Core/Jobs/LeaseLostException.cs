namespace SmallBizAds.Core.Jobs;

/// <summary>The attempt no longer holds its job; it must stop without writing anything.</summary>
public sealed class LeaseLostException : Exception
{
    /// <summary>Creates it.</summary>
    public LeaseLostException()
        : base("The job was cancelled or is another worker's now.")
    {
    }

    /// <summary>Creates it with another message.</summary>
    public LeaseLostException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with another message and cause.</summary>
    public LeaseLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
