using System.Security.Cryptography;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Tests.Exchange;

/// <summary>An axis in memory, with every vice that a test asks for.</summary>
internal sealed class PaperAxis
{
    private readonly Dictionary<string, (string Sha256, SendAnswer Answer)> taken = [];
    private readonly Dictionary<string, string> systems = [];
    private int forged;

    /// <summary>What waits, in the order of arrival; tests may repeat, reorder and forge.</summary>
    public List<Parcel> Waiting { get; } = [];

    /// <summary>Every sending with its id and bytes, repeated ones too.</summary>
    public List<(string MessageId, string Sha256)> Sendings { get; } = [];

    /// <summary>Why receivers could not store a packet.</summary>
    public List<DeliveryResult> Failures { get; } = [];

    public bool IsDown { get; set; }

    /// <summary>Takes the packet, and loses the answer on the way.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Codes whose packets are refused, with the reason.</summary>
    public Dictionary<string, RefusalReason> Closed { get; } = [];

    public List<DirectoryAgency> Directory { get; } = [];

    public IExchangeChannel ChannelOf(string system, params string[] codes)
    {
        foreach (var code in codes)
        {
            systems[code] = system;
        }

        return new Channel(this, system);
    }

    /// <summary>Puts bytes before a receiver as if somebody had sent them.</summary>
    public void Lay(PacketKind kind, string from, string to, byte[] bytes) =>
        Waiting.Add(new Parcel(systems[to], new WaitingPacket($"forged-{++forged}", kind, from, to, Hash(bytes)), bytes));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private SendAnswer Take(OutgoingPacket packet)
    {
        using var copy = new MemoryStream();
        using (var content = packet.Open())
        {
            content.CopyTo(copy);
        }

        var bytes = copy.ToArray();
        Assert.Equal(packet.Sha256, Hash(bytes));
        Sendings.Add((packet.MessageId, packet.Sha256));
        if (taken.TryGetValue(packet.MessageId, out var before))
        {
            return before.Sha256 == packet.Sha256 ? before.Answer : new SendAnswer.Refused([new RefusalReason("id-reused", "Mã gói đã dùng cho gói khác.")]);
        }

        var answer = Deliver(packet, bytes);
        taken[packet.MessageId] = (packet.Sha256, answer);
        return answer;
    }

    private SendAnswer Deliver(OutgoingPacket packet, byte[] bytes)
    {
        using var reading = EdXmlReader.Read(new MemoryStream(bytes));
        Assert.True(reading.IsUsable, string.Join('\n', reading.Findings.Select(finding => finding.Text)));
        var to = reading.Document?.MessageHeader.To[0].OrganId ?? reading.Status!.ResponseFor!.OrganId!;
        if (Closed.TryGetValue(to, out var reason))
        {
            return new SendAnswer.Refused([reason]);
        }

        Waiting.Add(new Parcel(systems[to], new WaitingPacket($"{packet.MessageId}-{to}", packet.Kind, packet.From, to, packet.Sha256), bytes));
        return new SendAnswer.Accepted(packet.MessageId);
    }

    /// <summary>A packet that waits for a system.</summary>
    public sealed record Parcel(string System, WaitingPacket Packet, byte[] Bytes);

    private sealed class Channel(PaperAxis axis, string system) : IExchangeChannel
    {
        public Task<SendAnswer> SendAsync(OutgoingPacket packet, CancellationToken cancel)
        {
            ThrowIfDown();
            var answer = axis.Take(packet);
            return axis.LosesAnswers ? throw new TransportException("Connection reset.") : Task.FromResult(answer);
        }

        public Task<IReadOnlyList<WaitingPacket>> ListAsync(int limit, CancellationToken cancel)
        {
            ThrowIfDown();
            return Task.FromResult<IReadOnlyList<WaitingPacket>>([.. axis.Waiting.Where(parcel => parcel.System == system).Take(limit).Select(parcel => parcel.Packet)]);
        }

        public async Task FetchAsync(WaitingPacket packet, Stream destination, CancellationToken cancel)
        {
            ThrowIfDown();
            await destination.WriteAsync(axis.Waiting.First(parcel => parcel.Packet.DeliveryId == packet.DeliveryId).Bytes, cancel);
        }

        public Task AcknowledgeAsync(WaitingPacket packet, DeliveryResult result, CancellationToken cancel)
        {
            ThrowIfDown();
            axis.Waiting.RemoveAll(parcel => parcel.Packet.DeliveryId == packet.DeliveryId);
            axis.Failures.AddRange(result.IsStored ? [] : [result]);
            return Task.CompletedTask;
        }

        public Task<IReadOnlyList<DirectoryAgency>> GetDirectoryAsync(CancellationToken cancel)
        {
            ThrowIfDown();
            return Task.FromResult<IReadOnlyList<DirectoryAgency>>([.. axis.Directory]);
        }

        private void ThrowIfDown()
        {
            if (axis.IsDown)
            {
                throw new TransportException("The axis does not answer.");
            }
        }
    }
}
