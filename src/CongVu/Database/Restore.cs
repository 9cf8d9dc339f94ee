using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace CongVu.Database;

/// <summary>Brings a backup back into an empty place (phục hồi). Refuses a damaged backup, and a place where something is.</summary>
public static class Restore
{
    private static readonly string[] Folders = ["files", "keys", "trust", "trust-tsa"];

    /// <param name="folder">The backup.</param>
    /// <param name="settings">Where to: an empty data folder, and on PostgreSQL an empty database.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="IOException">The backup is unfinished or damaged, or the place is not empty.</exception>
    public static async Task<Backup.Manifest> RunAsync(string folder, OfficeSettings settings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var manifest = await ReadAsync(folder, cancel);
        Directory.CreateDirectory(settings.DataFolder);
        if (Directory.EnumerateFileSystemEntries(settings.DataFolder).Any())
        {
            throw new IOException($"Thư mục dữ liệu {settings.DataFolder} không trống; bản đang có không bị ghi đè.");
        }

        if (manifest.Engine != settings.Database.Engine)
        {
            throw new IOException($"Bản sao lưu là của {manifest.Engine}, nơi phục hồi là {settings.Database.Engine}.");
        }

        await RestoreDatabaseAsync(Path.Combine(folder, manifest.DatabaseFile), settings, cancel);
        foreach (var name in Folders.Where(name => Directory.Exists(Path.Combine(folder, name))))
        {
            FolderCopy.Copy(Path.Combine(folder, name), Path.Combine(settings.DataFolder, name));
        }

        return manifest;
    }

    private static async Task<Backup.Manifest> ReadAsync(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, "backup.json");
        if (!File.Exists(path))
        {
            throw new IOException($"{folder} không phải bản sao lưu hoàn chỉnh (thiếu backup.json).");
        }

        var manifest = JsonSerializer.Deserialize<Backup.Manifest>(await File.ReadAllTextAsync(path, cancel))!;
        await using var database = File.OpenRead(Path.Combine(folder, manifest.DatabaseFile));
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(database, cancel));
        return hash == manifest.DatabaseHash ? manifest : throw new IOException("Bản sao lưu cơ sở dữ liệu đã hỏng (mã băm không khớp).");
    }

    private static async Task RestoreDatabaseAsync(string file, OfficeSettings settings, CancellationToken cancel)
    {
        if (settings.Database.Engine is Engine.Sqlite)
        {
            File.Copy(file, Path.Combine(settings.DataFolder, "congvu.db"));
            return;
        }

        var connection = new NpgsqlConnectionStringBuilder(settings.Database.ConnectionString);
        await PostgresTool.RunAsync("pg_restore", connection,
            ["--exit-on-error", "--single-transaction", "--no-owner", "--dbname", connection.Database!, file], cancel);
    }
}
