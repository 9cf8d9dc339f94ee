using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Bench.Documents;

/// <summary>What the engine itself can do: durable commits of one row with nothing around them.</summary>
internal sealed class PlainCommits : IAsyncDisposable
{
    private const string Insert = "INSERT INTO plain (words) VALUES ('V/v việc')";
    private readonly SqliteConnection? sqlite;
    private readonly NpgsqlDataSource? postgres;

    private PlainCommits(SqliteConnection? sqlite, NpgsqlDataSource? postgres) => (this.sqlite, this.postgres) = (sqlite, postgres);

    public static PlainCommits OnSqlite(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "plain.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE plain (number INTEGER PRIMARY KEY, words TEXT NOT NULL);";
        command.ExecuteNonQuery();
        return new PlainCommits(connection, null);
    }

    public static async Task<PlainCommits> OnPostgresAsync(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        await using var create = source.CreateCommand("CREATE TABLE IF NOT EXISTS plain (number bigserial PRIMARY KEY, words text NOT NULL)");
        await create.ExecuteNonQueryAsync();
        return new PlainCommits(null, source);
    }

    /// <returns>Commits in a second: one writer on SQLite, since more would only wait for each other; all of them on PostgreSQL.</returns>
    public async Task<double> RateAsync(int writers, TimeSpan length)
    {
        var (count, clock) = (0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, sqlite is null ? writers : 1).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                await CommitAsync();
                Interlocked.Increment(ref count);
            }
        })));
        return count / clock.Elapsed.TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        sqlite?.Dispose();
        await (postgres?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task CommitAsync()
    {
        await using var command = sqlite?.CreateCommand() ?? (System.Data.Common.DbCommand)postgres!.CreateCommand();
        command.CommandText = Insert;
        await command.ExecuteNonQueryAsync();
    }
}
