using System.Data.Common;
using System.Globalization;
using System.Reflection;

namespace CongVu.Axis.Database;

/// <summary>Brings the database to the newest numbered script; of two hubs that start together, one does it.</summary>
internal static class Migration
{
    private const long LockNumber = 0x436F6E6741;

    public static async Task RunAsync(AxisDatabase database, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        if (database.IsSqlite) await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancel);

        foreach (var script in Scripts()) await ApplyAsync(connection, database.IsSqlite, script, cancel);
    }

    private static async Task ApplyAsync(DbConnection connection, bool isSqlite, string script, CancellationToken cancel)
    {
        var number = int.Parse(script.AsSpan(0, 3), CultureInfo.InvariantCulture);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!isSqlite) await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@number)", cancel, ("number", LockNumber));

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS axis_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)", cancel);
        var isApplied = await connection.QueryAsync("SELECT 1 FROM axis_migration WHERE number = @number", _ => true, cancel, ("number", number));
        if (isApplied.Count == 0)
        {
            await connection.ExecuteAsync(Read(script), cancel);
            await connection.ExecuteAsync(
                "INSERT INTO axis_migration (number, name) VALUES (@number, @name)", cancel, ("number", number), ("name", script));
        }

        await transaction.CommitAsync(cancel);
    }

    private static IEnumerable<string> Scripts() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Read(string script)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
