using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.Packets;

/// <summary>Fetches what waits at the axis: each packet is stored durably, then acknowledged. Hosted by a worker; tests call the same.</summary>
public sealed class ReceivePackets
{
    private const int Batch = 50;
    private const int MostFailures = 3;
    private static readonly FileKind[] Anything = Enum.GetValues<FileKind>();
    private readonly IServiceScopeFactory scopes;
    private readonly OfficeClock clock;
    private readonly AxisLine axis;

    internal ReceivePackets(IServiceScopeFactory scopes, OfficeClock clock, AxisLine axis)
    {
        this.scopes = scopes;
        this.clock = clock;
        this.axis = axis;
    }

    /// <exception cref="TransportException">The axis cannot be reached; what was stored stays stored.</exception>
    /// <returns>How many packets were acknowledged.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        if (axis.Channel is not { } channel)
        {
            return 0;
        }

        var waiting = await axis.CallAsync(clock, () => channel.ListAsync(Batch, cancel));
        var failed = new List<TransportException>();
        foreach (var packet in waiting.TakeWhile(_ => failed.Count < MostFailures))
        {
            await TakeAsync(channel, packet, failed, cancel);
        }

        return failed.Count == 0 ? waiting.Count : throw failed[0];
    }

    // One packet that comes damaged does not hold up those behind it.
    private async Task TakeAsync(IExchangeChannel channel, WaitingPacket packet, List<TransportException> failed, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await channel.AcknowledgeAsync(packet, await StoreAsync(channel, packet, scope.ServiceProvider, cancel), cancel);
        }
        catch (TransportException broken)
        {
            failed.Add(broken);
        }
    }

    private async Task<DeliveryResult> StoreAsync(IExchangeChannel channel, WaitingPacket packet, IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<OfficeContext>();
        if (await db.Set<ReceivedPacket>().AnyAsync(row => row.DeliveryKey == packet.DeliveryId, cancel))
        {
            return DeliveryResult.Stored;
        }

        await using var bytes = TemporaryFile.Create();
        await channel.FetchAsync(packet, bytes, cancel);
        var looked = await services.GetRequiredService<PacketLook>().RunAsync(bytes, cancel);
        if (!looked.IsDone)
        {
            return Refused(looked);
        }

        bytes.Position = 0;
        var taken = await services.GetRequiredService<OfficeFiles>().TakeAsync(new NewFile(packet.DeliveryId, bytes), Anything, cancel);
        return taken.IsDone
            ? await NameAsync(services, packet, taken.Value, cancel)
            : Refused(taken);
    }

    private async Task<DeliveryResult> NameAsync(IServiceProvider services, WaitingPacket packet, FileHash hash, CancellationToken cancel)
    {
        if (packet.Sha256 is { } told && told != hash.ToString())
        {
            throw new TransportException($"Packet {packet.DeliveryId} came damaged: its bytes are not those that the axis announced.");
        }

        var (db, ids) = (services.GetRequiredService<OfficeContext>(), services.GetRequiredService<IdSource>());
        var row = new ReceivedPacket
        {
            Id = ids.Next(), DeliveryKey = packet.DeliveryId, Kind = packet.Kind, FromCode = packet.From, ToCode = packet.To, Hash = hash,
            ReceivedAt = clock.Now, NextAt = clock.Now,
        };
        db.Add(row);
        services.GetRequiredService<FactLedger>().Record(Authority.Program, new PacketReceived(row.Id, packet.From, packet.To, hash.ToString()));
        return (await db.SaveAsync(cancel)).IsDone
            ? DeliveryResult.Stored
            : throw new TransportException($"Packet {packet.DeliveryId} was stored by another at the same moment; the next listing tells.");
    }

    // A full disk is no answer to the axis: the packet waits there.
    private static DeliveryResult Refused(Outcome taken) => taken.Refusals[0] is { Kind: not RefusalKind.Unavailable } refusal
        ? DeliveryResult.Failed(refusal.Code, refusal.What)
        : throw new TransportException($"The packet could not be stored: {taken.Refusals[0].Code}.");
}
