namespace SmallBizAds.Core.Shared;

/// <summary>
/// The app cannot start, for a reason that whoever installs it can remove. <see cref="Exception.Message"/> is one line
/// in plain words; the program prints it alone, without a stack trace, and ends with exit code 1.
/// </summary>
public sealed class StartupException : Exception
{
    /// <summary>Creates it without a message.</summary>
    public StartupException()
    {
    }

    /// <summary>Creates it with the line to print.</summary>
    public StartupException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with the line to print and what lies behind it.</summary>
    public StartupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
