using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.Packets;

/// <summary>Sends what waits in the outbox. Hosted by a worker; tests call the same.</summary>
public sealed class SendPackets
{
    private const int Batch = 20;
    private readonly IServiceScopeFactory scopes;
    private readonly OfficeClock clock;
    private readonly AxisLine axis;

    internal SendPackets(IServiceScopeFactory scopes, OfficeClock clock, AxisLine axis)
    {
        this.scopes = scopes;
        this.clock = clock;
        this.axis = axis;
    }

    /// <summary>Tries a batch of due packets, oldest first; stops at the first that the axis could not be reached for.</summary>
    /// <returns>How many the axis answered.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        if (axis.Channel is not { } channel)
        {
            return 0;
        }

        var due = await DueAsync(cancel);
        for (var done = 0; done < due.Count; done++)
        {
            if (!await TryAsync(channel, due[done], cancel))
            {
                return done;
            }
        }

        return due.Count;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<OfficeContext>(), clock.Now);
        return await db.Set<Packet>().Where(packet => packet.State == PacketState.Waiting && packet.NextAt <= now)
            .OrderBy(packet => packet.Id).Take(Batch).Select(packet => packet.Id).ToListAsync(cancel);
    }

    private async Task<bool> TryAsync(IExchangeChannel channel, Guid id, CancellationToken cancel)
    {
        var packet = await PrepareAsync(id, cancel);
        if (packet is null)
        {
            return true;
        }

        try
        {
            var answer = await axis.CallAsync(clock, () => channel.SendAsync(packet, cancel));
            await RecordAsync((record, stop) => record.AnswerAsync(id, answer, stop), cancel);
            return true;
        }
        catch (TransportException broken)
        {
            await RecordAsync((record, stop) => record.FailAsync(id, broken.Message, stop), cancel);
            return false;
        }
    }

    // The bytes are stored and named before the first attempt, so that every attempt sends the same ones.
    private async Task<OutgoingPacket?> PrepareAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<FileStore>();
        var packet = await scope.ServiceProvider.GetRequiredService<PacketPreparation>().PrepareAsync(id, cancel);
        return packet is { Hash: { } hash }
            ? new OutgoingPacket(packet.MessageId, packet.FromCode, packet.Kind, hash.ToString(), () => store.OpenRead(hash))
            : null;
    }

    private async Task RecordAsync(Func<SendRecord, CancellationToken, Task> record, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await record(scope.ServiceProvider.GetRequiredService<SendRecord>(), cancel);
    }
}
