using System.Security.Cryptography;

namespace CongVu.Files;

/// <summary>
/// Files on disk by the hash of their content, under <c>ab/cd/abcd…</c>. Written durably before anybody may name them;
/// there is no way to overwrite or change one.
/// </summary>
public sealed class FileStore
{
    private readonly string root;
    private readonly string incoming;
    private readonly TimeProvider time;

    public FileStore(string root, TimeProvider time)
    {
        this.root = root;
        this.time = time;
        incoming = Path.Combine(root, "incoming");
        Directory.CreateDirectory(incoming);
    }

    /// <summary>False while an empty installation is being filled: files reach the disk when they may.</summary>
    internal bool IsDurable { get; init; } = true;

    /// <summary>Copies the stream into the store and returns when the bytes are on the disk.</summary>
    /// <exception cref="IOException">The disk is full or gone; nothing is left behind.</exception>
    public async Task<(FileHash Hash, long Size)> SaveAsync(Stream content, CancellationToken cancel)
    {
        var temporary = Path.Combine(incoming, Path.GetRandomFileName());
        try
        {
            var (hash, size) = await WriteDurablyAsync(content, temporary, cancel);
            Adopt(temporary, hash);
            return (hash, size);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public async Task<(FileHash Hash, long Size)> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var hash = FileHash.Of(content.Span);
        if (Contains(hash))
        {
            Touch(PathOf(hash));
            return (hash, content.Length);
        }

        using var stream = new MemoryStream(content.ToArray(), writable: false);
        return await SaveAsync(stream, cancel);
    }

    /// <summary>A file that is in the store already and is about to be named.</summary>
    /// <exception cref="IOException">The store lost it.</exception>
    internal (FileHash Hash, long Size) Take(FileHash hash)
    {
        var file = new FileInfo(PathOf(hash));
        var size = file.Length;
        Touch(file.FullName);
        return (hash, size);
    }

    public bool Contains(FileHash hash) => File.Exists(PathOf(hash));

    /// <summary>Where the file lies: for programs that read by path. Nobody writes there.</summary>
    public string PathOf(FileHash hash)
    {
        var name = hash.ToString();
        return Path.Combine(root, name[..2], name[2..4], name);
    }

    /// <exception cref="FileNotFoundException">The store lost it, or it was never there.</exception>
    public FileStream OpenRead(FileHash hash) =>
        new(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public Task<byte[]> ReadAllAsync(FileHash hash, CancellationToken cancel) => File.ReadAllBytesAsync(PathOf(hash), cancel);

    /// <summary>Reads the file again and says whether it still is what its name says.</summary>
    public async Task<bool> IsIntactAsync(FileHash hash, CancellationToken cancel)
    {
        if (!Contains(hash))
        {
            return false;
        }

        await using var stream = OpenRead(hash);
        return FileHash.From(await SHA256.HashDataAsync(stream, cancel)) == hash;
    }

    /// <summary>Every file in the store with the time it was written.</summary>
    public IEnumerable<(FileHash Hash, DateTimeOffset WrittenAt)> All() =>
        from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        where FileHash.TryParse(Path.GetFileName(path), out _)
        select (FileHash.Parse(Path.GetFileName(path)), new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));

    /// <summary>Removes a file that no row names, unless somebody stored it again since that time; only the sweep may.</summary>
    internal void Discard(FileHash hash, DateTimeOffset writtenBefore)
    {
        if (File.GetLastWriteTimeUtc(PathOf(hash)) < writtenBefore.UtcDateTime)
        {
            File.Delete(PathOf(hash));
        }
    }

    /// <summary>Removes what a killed process left half-written before that time.</summary>
    internal void DiscardUnfinished(DateTimeOffset before)
    {
        foreach (var path in Directory.EnumerateFiles(incoming).Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime))
        {
            File.Delete(path);
        }
    }

    // Somebody is about to name this file: the sweep, which takes old files without a row, must see it as new.
    private void Touch(string path) => File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);

    private async Task<(FileHash Hash, long Size)> WriteDurablyAsync(Stream content, string path, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            digest.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        await file.FlushAsync(cancel);
        file.Flush(flushToDisk: IsDurable);
        return (FileHash.From(digest.GetHashAndReset()), file.Length);
    }

    private void Adopt(string temporary, FileHash hash)
    {
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            Touch(path);
            return;
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        File.Move(temporary, path, overwrite: true);
        if (IsDurable)
        {
            DurableFolder.Flush(folder);
        }
    }
}
