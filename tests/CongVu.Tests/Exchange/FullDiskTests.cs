using System.Diagnostics;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Exchange;
using CongVu.Exchange.Packets;
using CongVu.TestOffice;

namespace CongVu.Tests.Exchange;

/// <summary>A real small disk under the file store, filled to its last byte.</summary>
public sealed class FullDiskTests
{
    [Theory, BothDatabases]
    public async Task While_the_receivers_disk_is_full_the_packet_waits_at_the_axis_and_arrives_once_when_there_is_room(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        using var disk = SmallDisk.Mount(both.Department);
        var id = await both.IssueAsync();
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        disk.Fill();

        var refused = await Assert.ThrowsAsync<TransportException>(() => both.Department.RunAsync((ReceivePackets receive) => receive.RunOnceAsync(default)));
        var waiting = both.Axis.Waiting.Count;
        disk.Empty();
        await both.ExchangeAsync();

        Assert.Contains("file.disk-full", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, waiting);
        Assert.Single(await both.ArrivedAsync());
        Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(id)).State);
        Assert.Empty(both.Axis.Waiting);
    }

    [Theory, BothDatabases]
    public async Task While_the_senders_disk_is_full_its_packet_waits_and_leaves_once_when_there_is_room(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        using var disk = SmallDisk.Mount(both.District);
        var id = await both.IssueAsync();
        disk.Fill();

        await Record.ExceptionAsync(() => both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default)));
        var sent = both.Axis.Sendings.Count;
        disk.Empty();
        both.District.Clock.Advance(TimeSpan.FromMinutes(10));
        await both.ExchangeAsync();

        Assert.Equal(0, sent);
        Assert.Single(await both.ArrivedAsync());
        Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(id)).State);
        Assert.Equal("01/UBND-VHTT", (await both.Journey.FindAsync(id)).Code);
    }

    /// <summary>Four megabytes of memory mounted where an office keeps its files; needs the right to mount.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly string folder;

        private SmallDisk(string folder) => this.folder = folder;

        private string Filler => Path.Combine(folder, "filler");

        public static SmallDisk Mount(Office office)
        {
            var folder = Path.Combine(office.Folder, "files");
            Directory.CreateDirectory(folder);
            var kept = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);
            if (Run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder) != 0)
            {
                Assert.Skip("Mounting a small disk needs the right to mount.");
            }

            foreach (var (name, bytes) in kept)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            }

            return new SmallDisk(folder);
        }

        public void Fill()
        {
            using var filler = File.Create(Filler);
            for (var piece = new byte[4096]; ;)
            {
                try
                {
                    filler.Write(piece);
                    filler.Flush();
                }
                catch (IOException)
                {
                    return;
                }
            }
        }

        public void Empty() => File.Delete(Filler);

        public void Dispose() => Assert.Equal(0, Run("umount", folder));

        private static int Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
