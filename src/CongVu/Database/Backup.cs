using System.Text.Json;
using CongVu.Calendar;
using CongVu.Files;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CongVu.Database;

/// <summary>
/// Copies the whole installation into a folder while people work: a consistent copy of the database first, then every file it names
/// (files are never changed, so they cannot change meanwhile), then the keys (sao lưu).
/// </summary>
public sealed class Backup
{
    private readonly OfficeContext db;
    private readonly OfficeSettings settings;
    private readonly FileStore store;
    private readonly OfficeClock clock;

    internal Backup(OfficeContext db, OfficeSettings settings, FileStore store, OfficeClock clock)
    {
        this.db = db;
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    /// <summary>What a backup says of itself, in <c>backup.json</c>, written last: a folder without it is unfinished.</summary>
    public sealed record Manifest(DateTimeOffset At, Engine Engine, string DatabaseFile, string DatabaseHash, long Files);

    /// <param name="folder">An empty or new folder.</param>
    /// <param name="cancel">Stops; the unfinished folder is left without a manifest.</param>
    /// <exception cref="IOException">The folder is not empty, or the disk is full.</exception>
    public async Task<Manifest> RunAsync(string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"Thư mục {folder} không trống.");
        }

        var name = db.Engine is Engine.Sqlite ? "congvu.db" : "congvu.dump";
        await CopyDatabaseAsync(Path.Combine(folder, name), cancel);
        var files = await CopyFilesAsync(folder, cancel);
        CopyFolder("keys", folder);
        CopyFolder("trust", folder);
        CopyFolder("trust-tsa", folder);
        var manifest = new Manifest(clock.Now, db.Engine, name, await HashAsync(Path.Combine(folder, name), cancel), files);
        await File.WriteAllTextAsync(Path.Combine(folder, "backup.json"), JsonSerializer.Serialize(manifest), cancel);
        return manifest;
    }

    private async Task CopyDatabaseAsync(string target, CancellationToken cancel)
    {
        if (db.Engine is Engine.Sqlite)
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {target}", cancel);
            return;
        }

        var connection = new NpgsqlConnectionStringBuilder(settings.Database.ConnectionString);
        await PostgresTool.RunAsync("pg_dump", connection, ["--format=custom", "--file", target], cancel);
    }

    private async Task<long> CopyFilesAsync(string folder, CancellationToken cancel)
    {
        var target = new FileStore(Path.Combine(folder, "files"), TimeProvider.System);
        var count = 0L;
        await foreach (var hash in db.Files.AsNoTracking().Select(row => row.Hash).AsAsyncEnumerable().WithCancellation(cancel))
        {
            await using var content = store.OpenRead(hash);
            await target.SaveAsync(content, cancel);
            count++;
        }

        return count;
    }

    private void CopyFolder(string name, string folder)
    {
        var source = Path.Combine(settings.DataFolder, name);
        if (Directory.Exists(source))
        {
            FolderCopy.Copy(source, Path.Combine(folder, name));
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancel)
    {
        await using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(content, cancel));
    }
}
