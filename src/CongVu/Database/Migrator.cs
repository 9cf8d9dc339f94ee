using System.Data.Common;
using System.Globalization;
using CongVu.Calendar;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Database;

/// <summary>Brings a database to the newest script. Run before the first node starts; a second one waits and finds nothing to do.</summary>
public sealed class Migrator(DatabaseSettings settings, OfficeClock clock)
{
    private const long LockNumber = 0x436F6E675675;

    /// <summary>Applies what is missing, each script in a transaction of its own.</summary>
    /// <returns>The names of the scripts that ran.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel)
    {
        await using DbConnection connection = settings.Engine is Engine.Sqlite
            ? new SqliteConnection(settings.ConnectionString)
            : new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancel);
        await PrepareAsync(connection, cancel);
        var applied = new List<string>();
        foreach (var (number, name, sql) in MigrationScripts.For(settings.Engine))
        {
            if (await ApplyAsync(connection, number, name, sql, cancel))
            {
                applied.Add($"{number:0000}_{name}");
            }
        }

        return applied;
    }

    private async Task PrepareAsync(DbConnection connection, CancellationToken cancel)
    {
        if (settings.Engine is Engine.Sqlite)
        {
            await RunAsync(connection, "PRAGMA journal_mode = WAL", cancel);
        }

        await RunAsync(connection, MigrationScripts.Translate(
            "CREATE TABLE IF NOT EXISTS migrations (number $int NOT NULL PRIMARY KEY, name $text NOT NULL, applied_at $text NOT NULL)",
            settings.Engine), cancel);
    }

    private async Task<bool> ApplyAsync(DbConnection connection, int number, string name, string sql, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (settings.Engine is Engine.Postgres)
        {
            await RunAsync(connection, $"SELECT pg_advisory_xact_lock({LockNumber})", cancel);
        }

        if (await IsAppliedAsync(connection, number, cancel))
        {
            return false;
        }

        await RunAsync(connection, sql, cancel);
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO migrations (number, name, applied_at) VALUES ({number}, '{name}', '{clock.Now:O}')"), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task<bool> IsAppliedAsync(DbConnection connection, int number, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM migrations WHERE number = {number}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) > 0;
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
