using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CongVu.Database;

/// <summary>What the engines mean when they fail.</summary>
internal static class EngineErrors
{
    private const int SqliteConstraint = 19;
    private const int SqliteFull = 13;
    private const int SqliteIo = 10;
    private const int SqliteCannotOpen = 14;

    public static bool IsUniqueViolation(DbUpdateException broken) => broken.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint && sqlite.Message.Contains("UNIQUE", StringComparison.Ordinal),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>The disk under the database is full.</summary>
    public static bool IsFull(Exception broken) => broken switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteFull,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.DiskFull,
        _ => broken.InnerException is { } inner && IsFull(inner),
    };

    /// <summary>The database is gone, full or restarting: nothing was committed, trying again later may help.</summary>
    public static bool IsUnavailable(Exception broken) => broken switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteFull or SqliteIo or SqliteCannotOpen,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is "25006" or "57P01" or "57P03" or "53100",
        NpgsqlException => true,
        _ => broken.InnerException is { } inner && IsUnavailable(inner),
    };
}
