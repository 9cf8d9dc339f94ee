using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Bench.Exchange;

/// <summary>
/// Packets of 200 KB through a hub in a process of its own: sent until the hub holds them durably, then fetched, stored durably and
/// acknowledged; each hop against plain durable stores of the same bytes and one row, in one run.
/// </summary>
internal static class HubBench
{
    private const double Target = 0.3;
    private const int Workers = 8;
    private const int ContentBytes = 200_000;
    private const string From = "H56.25";
    private const string To = "H56.12";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var count = arguments is ["--packets", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 2000;
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        using var hub = await HubProcess.StartAsync(folder, (From, "sender"), (To, "receiver"));
        var packets = Enumerable.Range(1, count).Select(number => Packet(number, $"{number}")).ToList();
        using var plainStore = new PlainStore(Path.Combine(folder, "plain"));
        using var received = new PlainStore(Path.Combine(folder, "received"));
        await EachAsync([.. Enumerable.Range(1, 100).Select(number => Packet(number, $"warm-{number}"))], packet => hub.SendAsync("sender", packet));
        await EachAsync(await hub.WaitingAsync("receiver"), packet => hub.FetchAsync("receiver", packet, received.Store));

        var plain = await EachAsync(packets, packet => { using var bytes = packet.Open(); plainStore.Store(packet.MessageId, bytes); return Task.CompletedTask; });
        var sent = await EachAsync(packets, packet => hub.SendAsync("sender", packet));
        var clock = Stopwatch.StartNew();
        for (var fetched = 0; fetched < count;)
        {
            var waiting = await hub.WaitingAsync("receiver");
            await EachAsync(waiting, packet => hub.FetchAsync("receiver", packet, received.Store));
            fetched += waiting.Count;
        }

        var taken = count / clock.Elapsed.TotalSeconds;
        Print("plain durable stores", plain, plain);
        Print("sent: held by the hub", sent, plain);
        Print("fetched, stored, acknowledged", taken, plain);
        Directory.Delete(folder, recursive: true);
        return Math.Min(sent, taken) >= Target * plain ? 0 : 1;
    }

    private static void Print(string name, double rate, double plain) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{rate,8:F0}/s  ratio {rate / plain:F2}"));

    private static async Task<double> EachAsync<T>(IReadOnlyCollection<T> things, Func<T, Task> work)
    {
        var (waiting, clock) = (new ConcurrentQueue<T>(things), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            while (waiting.TryDequeue(out var thing))
            {
                await work(thing);
            }
        })));
        return things.Count / clock.Elapsed.TotalSeconds;
    }

    private static OutgoingPacket Packet(int number, string id)
    {
        var content = new byte[ContentBytes];
        new Random(number).NextBytes(content);
        var document = new EdXmlDocument
        {
            MessageHeader = new()
            {
                From = new() { OrganId = From, OrganName = "UBND huyện" },
                To = [new Organization { OrganId = To, OrganName = "Sở" }],
                DocumentId = $"{From},2026/03/02,{id}/UBND-VP",
                Code = new(id, "UBND-VP"),
                PromulgationInfo = new("Quan Sơn", new EdXmlDate(new DateOnly(2026, 3, 2))),
                DocumentType = new(18, 0, "Công văn"),
                Subject = $"V/v việc số {id}",
                SignerInfo = new(null, "Chủ tịch", "Chu Đình Trọng"),
            },
            Bussiness = new() { BussinessDocType = BussinessDocType.New, BussinessDocReason = "Gửi mới" },
        };
        var output = new MemoryStream();
        EdXmlWriter.Write(output, document, [new("van-ban.pdf", () => new MemoryStream(content))]);
        var bytes = output.ToArray();
        return new OutgoingPacket(id, From, PacketKind.Document, Convert.ToHexStringLower(SHA256.HashData(bytes)), () => new MemoryStream(bytes));
    }
}
