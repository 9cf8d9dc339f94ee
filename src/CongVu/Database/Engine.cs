namespace CongVu.Database;

/// <summary>The two databases. Everything that differs between them lives in this folder.</summary>
public enum Engine
{
    /// <summary>Embedded: one office, one file, one process.</summary>
    Sqlite,

    /// <summary>A server: a province, several web nodes.</summary>
    Postgres,
}
