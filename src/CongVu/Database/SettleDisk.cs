using CongVu.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CongVu.Database;

/// <summary>Makes sure that all that was written without waiting is on the disk: the end of a filling (đẩy dữ liệu xuống đĩa).</summary>
public sealed class SettleDisk
{
    private readonly OfficeContext db;
    private readonly DatabaseSettings settings;

    internal SettleDisk(OfficeContext db, DatabaseSettings settings) => (this.db, this.settings) = (db, settings);

    public async Task RunAsync(CancellationToken cancel)
    {
        CloseFilling(settings.ForFilling());
        DurableFolder.FlushAll();
        // A commit that waits carries everything before it.
        var statement = db.Engine is Engine.Sqlite ? "PRAGMA wal_checkpoint(TRUNCATE)" : "SELECT txid_current()";
        await db.Database.ExecuteSqlRawAsync(statement, cancel);
    }

    // Connections that wait for no disk must not serve anybody else.
    private static void CloseFilling(DatabaseSettings filling)
    {
        if (filling.Engine is Engine.Sqlite)
        {
            using var connection = new SqliteConnection(filling.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(filling.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
