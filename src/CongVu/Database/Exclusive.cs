using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Work that only one node does at a time. SQLite's one writer is enough; PostgreSQL has advisory locks for it.</summary>
internal static class Exclusive
{
    public const long Ledger = 0x4C656467;

    /// <summary>Waits for the others and holds the work until the running transaction ends.</summary>
    public static Task EnterAsync(OfficeContext db, long work, CancellationToken cancel) => db.Engine is Engine.Postgres
        ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({work})", cancel)
        : Task.CompletedTask;
}
