using System.Collections.Concurrent;
using CongVu.Database;
using CongVu.EdXml;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class SurvivingKills
{
    private const int Packets = 300;
    private const int Kills = 10;

    [Theory, BothDatabases]
    public async Task Three_hundred_packets_arrive_once_each_while_the_hub_is_killed_again_and_again(Engine engine)
    {
        var (settings, database) = await Hub.SettingsAsync(engine);
        await using (var hub = await Hub.StartOverAsync(settings)) await hub.RegisterAsync();
        using var process = new HubProcess(settings);
        await process.StartAsync();
        using var http = new HttpClient { BaseAddress = new(settings.Url), Timeout = TimeSpan.FromSeconds(10) };
        var run = new Run(http);

        var killing = KillAsync(process, run, new Random(20190619));
        var receiving = run.ReceiveAsync();
        await run.SendAsync();
        await killing;
        await receiving;

        Assert.Equal(Kills, run.KillCount);
        Assert.Equal(Enumerable.Range(1, Packets), run.Received.Values.Order());
        Assert.Equal(Packets, run.Received.Count);
        Assert.All(run.Answers.GroupBy(answer => answer.MessageId), answers => Assert.Single(answers.Select(answer => answer.PacketId).Distinct()));
        Assert.True(run.Repetitions > 0, "No send was ever repeated, so the kills missed the work.");
        await Hub.RemoveAsync(settings, database);
    }

    // At seeded points of the work, and a seeded moment after them, so that every stage of a request is hit.
    private static async Task KillAsync(HubProcess process, Run run, Random random)
    {
        for (var kill = 1; kill <= Kills; kill++)
        {
            var point = (kill * Packets / (Kills + 2)) + random.Next(15);
            while (run.SentCount < point) await Task.Delay(1);
            await Task.Delay(random.Next(25));
            await process.KillAsync();
            run.KillCount++;
            await process.StartAsync();
        }
    }

    private sealed class Run(HttpClient http)
    {
        private readonly AxisChannel district = new(http, AxisCredentials.FromSecret("huyen", Hub.Secret), TimeProvider.System);
        private readonly AxisChannel province = new(http, AxisCredentials.FromSecret("tinh", "bí mật của tỉnh"), TimeProvider.System);
        private int sent;
        private int repetitions;

        public int SentCount => Volatile.Read(ref sent);

        public int Repetitions => repetitions;

        public int KillCount { get; set; }

        /// <summary>Delivery id to the number of the letter in it: the receiver's register.</summary>
        public ConcurrentDictionary<string, int> Received { get; } = new();

        public ConcurrentBag<(string MessageId, string PacketId)> Answers { get; } = [];

        public Task SendAsync() => Parallel.ForEachAsync(
            Enumerable.Range(1, Packets), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, cancel) =>
            {
                var packet = Letters.Packet($"m-{number}", Letters.Document(number, Hub.District, [Hub.Ict], new byte[20_000]));
                // Every packet is sent twice: once as if the answer to the first had been lost.
                for (var time = 0; time < 2; time++)
                {
                    var answer = await PatientlyAsync(() => district.SendAsync(packet, cancel));
                    Answers.Add((packet.MessageId, Assert.IsType<SendAnswer.Accepted>(answer).PacketId));
                }

                Interlocked.Increment(ref sent);
            });

        public async Task ReceiveAsync()
        {
            while (true)
            {
                var isLast = SentCount == Packets;
                var waiting = await PatientlyAsync(() => province.ListAsync(20, default));
                if (waiting.Count == 0 && isLast) return;

                foreach (var packet in waiting) await TakeAsync(packet);
                if (waiting.Count == 0) await Task.Delay(10);
            }
        }

        private async Task TakeAsync(WaitingPacket packet)
        {
            var bytes = await PatientlyAsync(() => Letters.FetchAsync(province, packet));
            Assert.Equal(packet.Sha256, Letters.Hash(bytes));
            using var reading = EdXmlReader.Read(new MemoryStream(bytes));
            Received[packet.DeliveryId] = int.Parse(reading.Document!.MessageHeader.Code!.CodeNumber!, System.Globalization.CultureInfo.InvariantCulture);
            await PatientlyAsync(async () =>
            {
                await province.AcknowledgeAsync(packet, DeliveryResult.Stored, default);
                return true;
            });
        }

        private async Task<T> PatientlyAsync<T>(Func<Task<T>> call)
        {
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    return await call();
                }
                catch (TransportException e) when (!e.NeedsAttention && attempt < 500)
                {
                    Interlocked.Increment(ref repetitions);
                    await Task.Delay(20);
                }
            }
        }
    }
}
