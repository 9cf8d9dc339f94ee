using System.Security.Cryptography;

namespace CongVu.Axis.Packets;

/// <summary>A packet while it comes in: written, counted and hashed at once.</summary>
internal sealed class IncomingFile(string path) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.Asynchronous);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool isKept;

    public long Length { get; private set; }

    public byte[] Sha256 { get; private set; } = [];

    /// <summary>Takes the whole body; false if it is longer than it may be.</summary>
    public async Task<bool> FillAsync(Stream body, long most, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancel)) > 0)
        {
            Length += count;
            if (Length > most) return false;

            hash.AppendData(buffer, 0, count);
            await file.WriteAsync(buffer.AsMemory(0, count), cancel);
        }

        await file.FlushAsync(cancel);
        Sha256 = hash.GetHashAndReset();
        return true;
    }

    public Stream Reread()
    {
        file.Position = 0;
        return file;
    }

    public void MoveTo(string target)
    {
        file.Flush(flushToDisk: true);
        file.Dispose();
        File.Move(path, target);
        isKept = true;
    }

    public void Dispose()
    {
        file.Dispose();
        hash.Dispose();
        if (!isKept) File.Delete(path);
    }
}
