using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Axis.Database;

/// <summary>The hub's rows, on SQLite or PostgreSQL; both understand every statement the hub makes.</summary>
internal sealed class AxisDatabase : IDisposable
{
    private readonly NpgsqlDataSource? postgres;
    private readonly string? sqlite;

    // SQLite has one writer; waiting for one's turn here is fair, waiting inside it is a lottery.
    private readonly SemaphoreSlim writer = new(1, 1);

    public AxisDatabase(AxisSettings settings)
    {
        if (settings.Database is null)
        {
            Directory.CreateDirectory(settings.Folder);
            sqlite = new SqliteConnectionStringBuilder { DataSource = settings.SqliteFile, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        }
        else
        {
            postgres = NpgsqlDataSource.Create(settings.Database);
        }
    }

    public bool IsSqlite => sqlite is not null;

    /// <summary>Runs queries; nothing they do is kept.</summary>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        return await work(connection);
    }

    /// <summary>Runs one transaction; when this returns, it is on the disk.</summary>
    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        if (!IsSqlite) return await TransactAsync(work, cancel);

        await writer.WaitAsync(cancel);
        try
        {
            return await TransactAsync(work, cancel);
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        if (postgres is not null) return await postgres.OpenConnectionAsync(cancel);

        var connection = new SqliteConnection(sqlite);
        await connection.OpenAsync(cancel);
        await connection.ExecuteAsync("PRAGMA synchronous = FULL", cancel);
        return connection;
    }

    public void Dispose()
    {
        postgres?.Dispose();
        writer.Dispose();
        if (sqlite is null) return;

        using var connection = new SqliteConnection(sqlite);
        SqliteConnection.ClearPool(connection);
    }

    private async Task<T> TransactAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var result = await work(connection);
        await transaction.CommitAsync(cancel);
        return result;
    }
}
