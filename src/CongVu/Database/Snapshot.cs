using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Reads that belong together see one state of the database, while writers go on.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly OfficeContext db;
    private readonly DbTransaction transaction;

    private Snapshot(OfficeContext db, DbTransaction transaction) => (this.db, this.transaction) = (db, transaction);

    public static async Task<Snapshot> OpenAsync(OfficeContext db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var transaction = db.Database.GetDbConnection() switch
        {
            // Deferred: one that may write would keep the writers out.
            SqliteConnection embedded => embedded.BeginTransaction(deferred: true),
            var server => await server.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel),
        };
        await db.Database.UseTransactionAsync(transaction, cancel);
        return new Snapshot(db, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await db.Database.UseTransactionAsync(null);
        await transaction.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
