using CongVu.Axis.Database;
using CongVu.Axis.Systems;

namespace CongVu.Axis.Operation;

/// <summary>How many packets wait for whom, and since when.</summary>
internal sealed class Queues(AxisDatabase database, PeerSystems systems, TimeProvider time)
{
    public async Task<IReadOnlyList<Queue>> ListAsync(CancellationToken cancel)
    {
        var all = await systems.ListAsync(cancel);
        var waiting = await WaitingAsync(cancel);
        var sent = await SentTodayAsync(cancel);
        return [.. all.Select(system => new Queue(
            system, waiting.GetValueOrDefault(system.Id).Count, waiting.GetValueOrDefault(system.Id).Oldest, sent.GetValueOrDefault(system.Id)))];
    }

    private Task<Dictionary<string, (long Count, DateTimeOffset? Oldest)>> WaitingAsync(CancellationToken cancel) => database.ReadAsync(
        async connection =>
        {
            var rows = await connection.QueryAsync(
                """
                SELECT a.system_id, count(*), min(p.received_at)
                FROM delivery d JOIN agency a ON a.id = d.agency_id JOIN packet p ON p.id = d.packet_id
                WHERE d.state IN ('waiting', 'fetched') GROUP BY a.system_id
                """,
                row => (System: row.GetString(0), Count: row.GetInt64(1), Oldest: row.Moment(2)), cancel);
            return rows.ToDictionary(row => row.System, row => (row.Count, (DateTimeOffset?)row.Oldest));
        },
        cancel);

    private Task<Dictionary<string, long>> SentTodayAsync(CancellationToken cancel) => database.ReadAsync(
        async connection =>
        {
            var midnight = VietnamDay.Start(VietnamDay.Of(time.GetUtcNow())).ToUnixTimeMilliseconds();
            var rows = await connection.QueryAsync(
                "SELECT system_id, count(*) FROM packet WHERE received_at >= @midnight GROUP BY system_id",
                row => (System: row.GetString(0), Count: row.GetInt64(1)), cancel, ("midnight", midnight));
            return rows.ToDictionary(row => row.System, row => row.Count);
        },
        cancel);
}

/// <summary>One system's share of the hub's work.</summary>
internal sealed record Queue(PeerSystem System, long Waiting, DateTimeOffset? Oldest, long SentToday);
