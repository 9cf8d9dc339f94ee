namespace CongVu.Files;

/// <summary>
/// Files that come in pieces and grow at their end until they are whole: on weak lines an upload goes on where it broke off
/// (tải lên từng phần). What is whole moves into the store.
/// </summary>
public sealed class PieceFolder
{
    private readonly string folder;

    public PieceFolder(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>How much of it is here.</summary>
    public long LengthOf(Guid upload)
    {
        var file = new FileInfo(PathOf(upload));
        return file.Exists ? file.Length : 0;
    }

    /// <summary>Adds a piece at the end, unless the end is elsewhere than the sender thinks.</summary>
    /// <returns>The length afterwards; unchanged when the offset was wrong or the piece too long for what is left.</returns>
    /// <exception cref="IOException">The disk is full, or another piece is being written.</exception>
    public async Task<long> AppendAsync(Guid upload, long offset, Stream piece, long most, CancellationToken cancel)
    {
        await using var file = new FileStream(PathOf(upload), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        if (file.Length != offset)
        {
            return file.Length;
        }

        file.Position = offset;
        try
        {
            await CopyAsync(piece, file, most - offset, cancel);
            await file.FlushAsync(cancel);
        }
        catch
        {
            // Half a piece is no piece: the sender sends it again from the same place.
            file.SetLength(offset);
            throw;
        }

        return file.Length;
    }

    public FileStream OpenRead(Guid upload) => new(PathOf(upload), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);

    public void Discard(Guid upload) => File.Delete(PathOf(upload));

    /// <summary>Removes pieces that nobody added to since then: what a killed process left beside a whole file.</summary>
    internal void DiscardOld(DateTimeOffset before)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime))
        {
            File.Delete(path);
        }
    }

    private string PathOf(Guid upload) => Path.Combine(folder, upload.ToString("N"));

    private static async Task CopyAsync(Stream piece, FileStream file, long room, CancellationToken cancel)
    {
        var start = file.Position;
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await piece.ReadAsync(buffer, cancel)) > 0)
        {
            if (file.Position + read - start > room)
            {
                file.SetLength(start);
                return;
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
    }
}
