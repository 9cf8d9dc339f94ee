using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CongVu.Database;

/// <summary>
/// Keeps SQLite's commits from waiting for the disk one by one: <see cref="CommitFlush"/> waits for them together,
/// and nobody waits while an empty installation is being filled.
/// </summary>
internal sealed class CommitWithoutWaiting(DatabaseSettings settings) : DbConnectionInterceptor
{
    // NORMAL still settles the log before it is written back into the database; OFF does not even that.
    private string Pragma => settings.IsDurable ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = OFF";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
