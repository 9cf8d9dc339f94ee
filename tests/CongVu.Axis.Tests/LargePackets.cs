using CongVu.Database;

namespace CongVu.Axis.Tests;

/// <summary>Measured while no other test runs: what the process allocates is the hub's doing.</summary>
[CollectionDefinition(nameof(LargePackets), DisableParallelization = true)]
[Collection(nameof(LargePackets))]
public sealed class LargePackets
{
    [Fact]
    public async Task A_packet_of_40_MB_goes_through_while_memory_stays_small()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var content = new byte[30_000_000];
        new Random(1).NextBytes(content);
        var bytes = Letters.Document(1, Hub.District, [Hub.Ict], content);
        await hub.DistrictChannel().SendAsync(Letters.Packet("warm", Letters.Document(2, Hub.District, Hub.Ict)), default);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default);
        var sent = GC.GetTotalAllocatedBytes(precise: true) - before;
        var waiting = (await hub.ProvinceVxp().ListAsync(10, default))[^1];
        var destination = new MemoryStream(bytes.Length);
        before = GC.GetTotalAllocatedBytes(precise: true);
        await hub.ProvinceVxp().FetchAsync(waiting, destination, default);
        var fetched = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.Equal(bytes, destination.ToArray());
        // One copy of the packet alone would be 40 MB.
        Assert.InRange(sent, 0, 24_000_000);
        Assert.InRange(fetched, 0, 24_000_000);
    }
}
