using CongVu.Axis.Packets;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class Keeping
{
    [Theory, BothDatabases]
    public async Task The_bytes_of_a_packet_go_a_while_after_every_receiver_has_them(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine, settings => settings with { RetainDays = 30 });
        var packet = Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict, Hub.Home));
        var taken = await hub.DistrictChannel().SendAsync(packet, default);
        var waiting = await hub.ProvinceChannel().ListAsync(10, default);
        foreach (var one in waiting) await hub.ProvinceChannel().AcknowledgeAsync(one, DeliveryResult.Stored, default);

        hub.Clock.Advance(TimeSpan.FromDays(30));
        var early = await hub.Part<Sweep>().RunOnceAsync(default);
        hub.Clock.Advance(TimeSpan.FromMinutes(1));
        var late = await hub.Part<Sweep>().RunOnceAsync(default);

        Assert.Equal((0, 1), (early.Packets, late.Packets));
        Assert.Empty(Files(hub));
        await Assert.ThrowsAsync<TransportException>(() => Letters.FetchAsync(hub.ProvinceChannel(), waiting[0]));
        Assert.Equal(taken, await hub.DistrictChannel().SendAsync(packet, default));
    }

    [Theory, BothDatabases]
    public async Task What_still_waits_for_anybody_stays_for_years(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var bytes = Letters.Document(1, Hub.District, Hub.Ict, Hub.Home);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default);
        var waiting = await hub.ProvinceChannel().ListAsync(10, default);
        await hub.ProvinceChannel().AcknowledgeAsync(waiting[0], DeliveryResult.Stored, default);

        hub.Clock.Advance(TimeSpan.FromDays(1000));
        var swept = await hub.Part<Sweep>().RunOnceAsync(default);

        Assert.Equal((0, 0), swept);
        Assert.Equal(bytes, await Letters.FetchAsync(hub.ProvinceChannel(), waiting[1]));
    }

    [Fact]
    public async Task What_a_crash_left_behind_is_cleared_away_a_day_later()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var clock = new WoundClock(DateTimeOffset.FromUnixTimeSeconds(0)); // the files carry the time of this machine
        var now = File.GetLastWriteTimeUtc(Path.Combine(hub.Settings.Folder, "axis.key"));
        var half = Path.Combine(hub.Settings.Folder, "incoming", "half");
        var orphan = Path.Combine(hub.Settings.Folder, "packets", "ab", "abab.cdcd");
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        await File.WriteAllTextAsync(half, "x");
        await File.WriteAllTextAsync(orphan, "x");
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        var sweep = new Sweep(hub.Part<Axis.Database.AxisDatabase>(), hub.Part<PacketFiles>(), hub.Settings, clock);

        clock.SetTo(new DateTimeOffset(now).AddHours(23));
        var early = await sweep.RunOnceAsync(default);
        clock.SetTo(new DateTimeOffset(now).AddHours(25));
        var late = await sweep.RunOnceAsync(default);

        Assert.Equal((0, 2), (early.Files, late.Files));
        Assert.False(File.Exists(half) || File.Exists(orphan));
        Assert.Single(Files(hub));
    }

    [Theory, BothDatabases]
    public async Task A_hub_that_is_started_again_has_everything(Engine engine)
    {
        var (settings, database) = await Hub.SettingsAsync(engine);
        var bytes = Letters.Document(1, Hub.District, Hub.Ict);
        try
        {
            await using (var first = await Hub.StartOverAsync(settings))
            {
                await first.RegisterAsync();
                await first.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default);
            }

            await using var second = await Hub.StartOverAsync(settings);

            Assert.Equal(bytes, await Letters.FetchAsync(second.ProvinceChannel(), Assert.Single(await second.ProvinceChannel().ListAsync(10, default))));
        }
        finally
        {
            await Hub.RemoveAsync(settings, database);
        }
    }

    private static string[] Files(Hub hub) => Directory.GetFiles(Path.Combine(hub.Settings.Folder, "packets"), "*", SearchOption.AllDirectories);
}
