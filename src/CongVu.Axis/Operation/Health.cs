using CongVu.Axis.Database;

namespace CongVu.Axis.Operation;

/// <summary>Whether the hub can do its work: reach its rows, and write to its folder.</summary>
internal sealed class Health(AxisDatabase database, AxisSettings settings, ILogger<Health> logger)
{
    private const long LeastFree = 500_000_000;

    public async Task<IResult> ReadyAsync(CancellationToken cancel)
    {
        var troubles = new List<string>();
        await TryAsync("database", () => database.ReadAsync(connection => connection.QueryAsync("SELECT count(*) FROM peer_system", row => row.GetInt64(0), cancel), cancel), troubles);
        await TryAsync("folder", () => ProbeFolderAsync(cancel), troubles);
        if (new DriveInfo(Path.GetFullPath(settings.Folder)).AvailableFreeSpace < LeastFree) troubles.Add("disk");
        return Results.Json(new { status = troubles.Count == 0 ? "ready" : "not ready", troubles }, statusCode: troubles.Count == 0 ? 200 : 503);
    }

    private async Task<bool> ProbeFolderAsync(CancellationToken cancel)
    {
        var probe = Path.Combine(settings.Folder, "incoming", "probe-" + Path.GetRandomFileName());
        await File.WriteAllBytesAsync(probe, [1], cancel);
        File.Delete(probe);
        return true;
    }

    private async Task TryAsync<T>(string part, Func<Task<T>> check, List<string> troubles)
    {
        try
        {
            await check();
        }
        catch (Exception e) when (e is System.Data.Common.DbException or IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(e, "The hub is not ready: {Part}", part);
            troubles.Add(part);
        }
    }
}
