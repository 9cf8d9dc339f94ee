using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CongVu.Database;

/// <summary>Lets SQLite go on without waiting for the disk, while an empty installation is being filled.</summary>
internal sealed class WaitForNoDisk : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA synchronous = OFF";

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
