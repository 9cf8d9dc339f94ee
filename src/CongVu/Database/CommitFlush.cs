using CongVu.Files;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Database;

/// <summary>
/// Makes commits durable together. A commit itself does not wait for the disk, so writers do not queue behind it;
/// the act is acknowledged only after a flush that began behind its commit, and one flush serves all who wait.
/// What a power cut can take is always the end of the log, and never what somebody was told is done.
/// </summary>
internal sealed class CommitFlush(DatabaseSettings settings) : IDisposable
{
    private readonly SemaphoreSlim disk = new(1, 1);
    private long committed;
    private long flushed;

    /// <summary>Waits until the commit that just ended is on the disk. Not to be broken off: the commit stands already.</summary>
    public async Task WaitAsync()
    {
        if (!settings.IsDurable)
        {
            return;
        }

        var mine = Interlocked.Increment(ref committed);
        await disk.WaitAsync(CancellationToken.None);
        try
        {
            if (flushed < mine)
            {
                var reached = Interlocked.Read(ref committed);
                await FlushAsync();
                flushed = reached;
            }
        }
        finally
        {
            disk.Release();
        }
    }

    public void Dispose() => disk.Dispose();

    private Task FlushAsync() => settings.Engine is Engine.Sqlite ? Task.Run(FlushSqlite) : FlushPostgresAsync();

    // Opened each time: when the last connection closes, SQLite settles the log and removes it, and the next one is another file.
    private void FlushSqlite()
    {
        var log = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource + "-wal";
        if (File.Exists(log))
        {
            DurableFile.Flush(log);
        }
    }

    // A commit that waits carries everything before it, and only one that wrote something waits.
    private async Task FlushPostgresAsync()
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT set_config('synchronous_commit', 'on', true), pg_logical_emit_message(true, 'congvu', '')";
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
