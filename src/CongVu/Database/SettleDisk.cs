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
    private readonly CommitFlush flush;

    internal SettleDisk(OfficeContext db, DatabaseSettings settings, CommitFlush flush) => (this.db, this.settings, this.flush) = (db, settings, flush);

    public async Task RunAsync(CancellationToken cancel)
    {
        CloseFilling(settings.ForFilling());
        DurableFolder.FlushAll();
        if (db.Engine is Engine.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }

        await flush.WaitAsync();
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
