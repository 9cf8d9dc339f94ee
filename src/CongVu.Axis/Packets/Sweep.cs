using CongVu.Axis.Database;

namespace CongVu.Axis.Packets;

/// <summary>Clears away what is no longer needed: bytes that every receiver has, and files that no row speaks of.</summary>
internal sealed class Sweep(AxisDatabase database, PacketFiles files, AxisSettings settings, TimeProvider time)
{
    // Far longer than any request lasts, so a file this old without a row was left by a crash.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    public async Task<(int Packets, int Files)> RunOnceAsync(CancellationToken cancel)
    {
        var packets = await RemoveDeliveredAsync(cancel);
        return (packets, await RemoveForgottenAsync(cancel));
    }

    private async Task<int> RemoveDeliveredAsync(CancellationToken cancel)
    {
        var before = time.GetUtcNow().AddDays(-settings.RetainDays).ToUnixTimeMilliseconds();
        var delivered = await database.ReadAsync(
            connection => connection.QueryAsync(
                """
                SELECT p.id, p.sha256 FROM packet p WHERE p.content_removed_at IS NULL AND p.received_at < @before
                  AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.packet_id = p.id AND (d.state IN ('waiting', 'fetched') OR d.changed_at >= @before))
                """,
                row => (Id: row.GetString(0), Sha256: row.GetString(1)), cancel, ("before", before)),
            cancel);
        foreach (var (id, sha256) in delivered)
        {
            await database.WriteAsync(
                connection => connection.ExecuteAsync(
                    "UPDATE packet SET content_removed_at = @now WHERE id = @id", cancel, ("now", time.GetUtcNow().ToUnixTimeMilliseconds()), ("id", id)),
                cancel);
            files.Remove(sha256, id);
        }

        return delivered.Count;
    }

    private async Task<int> RemoveForgottenAsync(CancellationToken cancel)
    {
        var count = 0;
        foreach (var (path, packetId) in files.OlderThan(time.GetUtcNow() - Forgotten))
        {
            var isKnown = await database.ReadAsync(
                connection => connection.QueryAsync(
                    "SELECT 1 FROM packet WHERE id = @id AND content_removed_at IS NULL", _ => true, cancel, ("id", packetId)),
                cancel);
            if (isKnown.Count > 0) continue;

            File.Delete(path);
            count++;
        }

        return count;
    }
}
