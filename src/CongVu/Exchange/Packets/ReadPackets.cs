using CongVu.Calendar;
using CongVu.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Exchange.Packets;

/// <summary>Reads the stored packets, oldest first, each in a transaction of its own. Hosted by a worker; tests call the same.</summary>
public sealed class ReadPackets
{
    private const int Batch = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly IServiceScopeFactory scopes;
    private readonly OfficeClock clock;
    private readonly ILogger<ReadPackets> log;

    internal ReadPackets(IServiceScopeFactory scopes, OfficeClock clock, ILogger<ReadPackets> log)
    {
        this.scopes = scopes;
        this.clock = clock;
        this.log = log;
    }

    /// <returns>How many packets were tried.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var due = await DueAsync(cancel);
        foreach (var id in due)
        {
            await TryAsync(id, cancel);
        }

        return due.Count;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<OfficeContext>(), clock.Now);
        return await db.Set<ReceivedPacket>().Where(packet => packet.State == ReceivedState.Stored && packet.NextAt <= now)
            .OrderBy(packet => packet.Id).Take(Batch).Select(packet => packet.Id).ToListAsync(cancel);
    }

    private async Task TryAsync(Guid id, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PacketReading>().RunAsync(id, cancel);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The packet stays; those behind it go on.
            log.LogError(broken, "Packet {Packet} could not be read; trying again", id);
            await PostponeAsync(id, cancel);
        }
    }

    private async Task PostponeAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var packet = await db.Set<ReceivedPacket>().FirstAsync(row => row.Id == id, cancel);
        packet.Attempts++;
        packet.NextAt = clock.Now + (Patience * Math.Min(packet.Attempts, 60));
        await db.SaveAsync(cancel);
    }
}
