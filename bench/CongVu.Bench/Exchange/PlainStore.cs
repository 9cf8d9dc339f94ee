using Microsoft.Data.Sqlite;

namespace CongVu.Bench.Exchange;

/// <summary>The least that storing a packet can be: its bytes in a file, flushed to the disk, then one row, committed.</summary>
internal sealed class PlainStore : IDisposable
{
    private readonly string folder;
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;

    public PlainStore(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "plain.db")};Pooling=False");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE plain (id TEXT PRIMARY KEY, words TEXT NOT NULL);";
        create.ExecuteNonQuery();
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO plain (id, words) VALUES ($id, 'gói tin')";
        insert.Parameters.Add(new SqliteParameter("$id", ""));
    }

    public void Store(string id, Stream bytes)
    {
        using (var file = File.Create(Path.Combine(folder, Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(id)))))
        {
            bytes.CopyTo(file);
            file.Flush(flushToDisk: true);
        }

        lock (gate)
        {
            insert.Parameters[0].Value = id;
            insert.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }
}
