namespace CongVu.Database;

/// <summary>Where the office keeps its data.</summary>
/// <param name="Engine">Which database.</param>
/// <param name="ConnectionString">How to reach it.</param>
public sealed record DatabaseSettings(Engine Engine, string ConnectionString)
{
    /// <summary>The embedded database in a data folder.</summary>
    public static DatabaseSettings Embedded(string dataFolder) =>
        new(Engine.Sqlite, $"Data Source={Path.Combine(dataFolder, "congvu.db")};Pooling=True;Default Timeout=30;Foreign Keys=True");

    /// <summary>A PostgreSQL server by its connection string (<c>Host=…;Database=…</c>).</summary>
    public static DatabaseSettings Server(string connectionString) => new(Engine.Postgres, connectionString);
}
