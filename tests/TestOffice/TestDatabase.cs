using System.Collections.Concurrent;
using CongVu.Calendar;
using CongVu.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.TestOffice;

/// <summary>A fresh database: a copied file on SQLite, a copied template on PostgreSQL. Templates are made once in a test process.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<string> Root = new(MakeRoot);
    private static readonly ConcurrentDictionary<(Engine Engine, string Template), Lazy<Task<TestDatabase>>> Templates = new();
    private static int count;
    private readonly string name;

    private TestDatabase(Engine engine)
    {
        name = $"congvu_{Interlocked.Increment(ref count)}";
        Folder = Path.Combine(Root.Value, name);
        Directory.CreateDirectory(Folder);
        Settings = engine is Engine.Sqlite
            ? DatabaseSettings.Embedded(Folder)
            : DatabaseSettings.Server(PostgresServer.Instance.ConnectionString(name));
    }

    public string Folder { get; }

    public DatabaseSettings Settings { get; }

    /// <summary>A database with the newest tables and nothing in them.</summary>
    public static Task<TestDatabase> CreateAsync(Engine engine) => CopyOfAsync(engine, "empty", MigrateAsync);

    /// <summary>A database without tables, in an empty folder.</summary>
    public static async Task<TestDatabase> EmptyAsync(Engine engine)
    {
        var database = new TestDatabase(engine);
        if (engine is Engine.Postgres)
        {
            await PostgresServer.Instance.RunSqlAsync("postgres", $"CREATE DATABASE {database.name}");
        }

        return database;
    }

    /// <summary>A copy of a database that <paramref name="build"/> fills once.</summary>
    public static async Task<TestDatabase> CopyOfAsync(Engine engine, string template, Func<TestDatabase, Task> build)
    {
        var made = await Templates.GetOrAdd((engine, template), _ => new Lazy<Task<TestDatabase>>(() => MakeAsync(engine, template, build))).Value;
        return await made.CopyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Release();
        if (Settings.Engine is Engine.Postgres)
        {
            await PostgresServer.Instance.RunSqlAsync("postgres", $"DROP DATABASE {name} WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestDatabase> MakeAsync(Engine engine, string template, Func<TestDatabase, Task> build)
    {
        var database = template == "empty" ? await EmptyAsync(engine) : await CreateAsync(engine);
        await build(database);
        database.Release();
        return database;
    }

    private async Task<TestDatabase> CopyAsync()
    {
        var copy = new TestDatabase(Settings.Engine);
        foreach (var file in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        if (Settings.Engine is Engine.Postgres)
        {
            await PostgresServer.Instance.RunSqlAsync("postgres", $"CREATE DATABASE {copy.name} TEMPLATE {name}");
        }

        return copy;
    }

    // A pooled connection would keep a file open, or a template in use.
    private void Release()
    {
        if (Settings.Engine is Engine.Sqlite)
        {
            using var connection = new SqliteConnection(Settings.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(Settings.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    private static Task MigrateAsync(TestDatabase database) =>
        new Migrator(database.Settings, new OfficeClock(TimeProvider.System)).MigrateAsync(CancellationToken.None);

    private static string MakeRoot()
    {
        var root = Directory.CreateTempSubdirectory("congvu-test-").FullName;
        Leftovers.RemoveAtExit(root, () => 0);
        return root;
    }
}
