using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace SmallBizAds.Core.Persistence;

/// <summary>Tells a database that is away or overloaded, where waiting helps, from a mistake of ours.</summary>
public static class DatabaseTrouble
{
    /// <summary>True when the same statement may work later.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        PostgresException e => e.IsTransient || e.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException or SocketException or TimeoutException => true,
        RetryLimitExceededException or DbUpdateException or InvalidOperationException => exception.InnerException is { } inner && Is(inner),
        _ => false,
    };

    /// <summary>True when the database has no room left on its disk.</summary>
    public static bool IsDiskFull(Exception? exception) => exception switch
    {
        null => false,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => true,
        _ => IsDiskFull(exception.InnerException),
    };
}
