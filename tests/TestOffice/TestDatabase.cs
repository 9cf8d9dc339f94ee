using CongVu.Calendar;
using CongVu.Database;
using Microsoft.Data.Sqlite;

namespace CongVu.TestOffice;

/// <summary>A fresh database with the newest tables: a copied file on SQLite, a copied template on PostgreSQL.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Template = "congvu_template";
    private static readonly Lazy<string> Root = new(MakeRoot);
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static bool hasTemplate;
    private static byte[]? sqliteTemplate;
    private static int count;
    private readonly string? databaseName;

    private TestDatabase(string folder, DatabaseSettings settings, string? databaseName)
    {
        Folder = folder;
        Settings = settings;
        this.databaseName = databaseName;
    }

    public string Folder { get; }

    public DatabaseSettings Settings { get; }

    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var number = Interlocked.Increment(ref count);
        var folder = Path.Combine(Root.Value, $"{number}");
        Directory.CreateDirectory(folder);
        return engine is Engine.Sqlite ? await CreateSqliteAsync(folder) : await CreatePostgresAsync(folder, $"congvu_{number}");
    }

    public async ValueTask DisposeAsync()
    {
        if (databaseName is not null)
        {
            await PostgresServer.Instance.RunSqlAsync("postgres", $"DROP DATABASE {databaseName} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static string MakeRoot()
    {
        var root = Directory.CreateTempSubdirectory("congvu-test-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }

    private static async Task<TestDatabase> CreateSqliteAsync(string folder)
    {
        var settings = DatabaseSettings.Embedded(folder);
        var path = Path.Combine(folder, "congvu.db");
        await Turn.WaitAsync();
        try
        {
            if (sqliteTemplate is null)
            {
                await MigrateAsync(settings);
                SqliteConnection.ClearAllPools();
                sqliteTemplate = await File.ReadAllBytesAsync(path);
            }
            else
            {
                await File.WriteAllBytesAsync(path, sqliteTemplate);
            }
        }
        finally
        {
            Turn.Release();
        }

        return new TestDatabase(folder, settings, null);
    }

    private static async Task<TestDatabase> CreatePostgresAsync(string folder, string name)
    {
        var server = PostgresServer.Instance;
        await Turn.WaitAsync();
        try
        {
            if (!hasTemplate)
            {
                await server.RunSqlAsync("postgres", $"CREATE DATABASE {Template}");
                await MigrateAsync(DatabaseSettings.Server(server.ConnectionString(Template) + ";Pooling=false"));
                hasTemplate = true;
            }

            await server.RunSqlAsync("postgres", $"CREATE DATABASE {name} TEMPLATE {Template}");
        }
        finally
        {
            Turn.Release();
        }

        return new TestDatabase(folder, DatabaseSettings.Server(server.ConnectionString(name)), name);
    }

    private static Task MigrateAsync(DatabaseSettings settings) =>
        new Migrator(settings, new OfficeClock(TimeProvider.System)).MigrateAsync(CancellationToken.None);
}
