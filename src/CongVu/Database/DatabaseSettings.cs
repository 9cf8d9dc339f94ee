using Npgsql;

namespace CongVu.Database;

/// <summary>Where the office keeps its data.</summary>
/// <param name="Engine">Which database.</param>
/// <param name="ConnectionString">How to reach it.</param>
public sealed record DatabaseSettings(Engine Engine, string ConnectionString)
{
    /// <summary>The embedded database in a data folder.</summary>
    public static DatabaseSettings Embedded(string dataFolder) =>
        new(Engine.Sqlite, $"Data Source={Path.Combine(dataFolder, "congvu.db")};Pooling=True;Default Timeout=30;Foreign Keys=True");

    /// <summary>
    /// False while an empty installation is being filled with examples: nothing is waited for until it is on the disk.
    /// After a crash such a database is thrown away.
    /// </summary>
    public bool IsDurable { get; private init; } = true;

    /// <summary>The same database, to be filled quickly and then settled by <see cref="SettleDisk"/>.</summary>
    // Connections of their own pool: none of them may serve the office afterwards.
    public DatabaseSettings ForFilling() => this with
    {
        IsDurable = false,
        ConnectionString = ConnectionString + (Engine is Engine.Sqlite ? ";Default Timeout=120" : ";Application Name=CongVu filling"),
    };

    /// <summary>A PostgreSQL server by its connection string (<c>Host=…;Database=…</c>).</summary>
    // Commits do not wait for the disk one by one: CommitFlush waits for them together.
    public static DatabaseSettings Server(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = $"{builder.Options} -c synchronous_commit=off".Trim();
        return new DatabaseSettings(Engine.Postgres, builder.ConnectionString);
    }
}
