namespace CongVu.Axis.Packets;

/// <summary>The bytes of packets: one file each, named by their hash and the packet, on the disk before any row speaks of them.</summary>
internal sealed class PacketFiles
{
    private readonly string incoming;
    private readonly string store;

    public PacketFiles(AxisSettings settings)
    {
        incoming = Path.Combine(settings.Folder, "incoming");
        store = Path.Combine(settings.Folder, "packets");
        Directory.CreateDirectory(incoming);
        Directory.CreateDirectory(store);
    }

    /// <summary>A file for a packet that is still coming in; it goes when it is disposed, unless it was kept.</summary>
    public IncomingFile Begin(string packetId) => new(Path.Combine(incoming, packetId));

    /// <summary>Moves a complete file into the store, so that it survives a power cut.</summary>
    public void Keep(IncomingFile file, string sha256, string packetId)
    {
        var target = PathOf(sha256, packetId);
        var folder = Path.GetDirectoryName(target)!;
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        file.MoveTo(target);
        DurableFolder.Flush(folder);
        if (isNew) DurableFolder.Flush(store);
    }

    public FileStream Open(string sha256, string packetId) =>
        new(PathOf(sha256, packetId), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public void Remove(string sha256, string packetId) => File.Delete(PathOf(sha256, packetId));

    /// <summary>Packets whose file was last written before this moment, and files left by requests that never ended.</summary>
    public IEnumerable<(string Path, string PacketId)> OlderThan(DateTimeOffset moment) =>
        new[] { incoming, store }.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => File.GetLastWriteTimeUtc(file) < moment.UtcDateTime)
            .Select(file => (file, Path.GetFileName(file).Split('.')[^1]));

    private string PathOf(string sha256, string packetId) => Path.Combine(store, sha256[..2], $"{sha256}.{packetId}");
}
