using CongVu.Calendar;
using CongVu.Files;
using CongVu.Outcomes;

namespace CongVu.Database;

/// <summary>Takes files into the store and names them in the database, in this order: a crash leaves at most a file that the sweep removes.</summary>
internal sealed class OfficeFiles(OfficeContext db, FileStore store, IntakeLook look, OfficeClock clock)
{
    /// <summary>Bytes that one file may have.</summary>
    public const long MostBytes = 300L * 1024 * 1024;

    /// <summary>Stores an upload of one of these kinds. The row is written when the act saves.</summary>
    public async Task<Outcome<FileHash>> TakeAsync(NewFile file, IReadOnlyList<FileKind> accepted, CancellationToken cancel)
    {
        try
        {
            if (file.Stored is { } known)
            {
                var (stored, length) = store.Take(known);
                return await NameAsync(file.Name, stored, length, accepted);
            }

            var saved = await SaveAsync(file, cancel);
            return saved.IsDone ? await NameAsync(file.Name, saved.Value.Hash, saved.Value.Size, accepted) : new Refusals().Add(saved.Refusals);
        }
        catch (IOException)
        {
            return FileRefusals.DiskFull;
        }
    }

    /// <summary>Looks a file that comes from outside over, and brings it into the store if nothing stands against it.</summary>
    /// <exception cref="IOException">The disk is full or gone; nothing is left behind.</exception>
    public async Task<Outcome<(FileHash Hash, long Size)>> SaveAsync(NewFile file, CancellationToken cancel)
    {
        var whole = await file.RereadableAsync(cancel);
        var looked = await look(whole, cancel);
        return looked.IsDone ? await store.SaveAsync(whole.Content, cancel) : new Refusals().Add(looked.Refusals);
    }

    /// <summary>Stores bytes that the program itself made.</summary>
    public async Task<FileHash> KeepAsync(ReadOnlyMemory<byte> content, FileKind kind, CancellationToken cancel)
    {
        var (hash, size) = await store.SaveAsync(content, cancel);
        AddRow(hash, size, kind);
        return hash;
    }

    private async Task<Outcome<FileHash>> NameAsync(string name, FileHash hash, long size, IReadOnlyList<FileKind> accepted)
    {
        await using var stored = store.OpenRead(hash);
        var kind = FileKinds.Of(stored);
        var refusals = new Refusals()
            .Unless(size > 0, FileRefusals.Empty(name))
            .Unless(size <= MostBytes, FileRefusals.TooLarge(name, MostBytes))
            .Unless(kind is not FileKind.WithMacros, FileRefusals.WithMacros(name));
        if (!refusals.Any && !accepted.Contains(kind))
        {
            refusals.Add(accepted is [FileKind.Pdf] ? FileRefusals.NotPdf(name) : FileRefusals.WrongKind(name, string.Join(", ", accepted)));
        }

        if (refusals.Any)
        {
            return refusals;
        }

        AddRow(hash, size, kind);
        return hash;
    }

    // Others may have the row, or be about to write it: the first one's stays.
    private void AddRow(FileHash hash, long size, FileKind kind)
    {
        if (db.Files.Local.FindEntry(hash) is null)
        {
            db.Add(new StoredFile(hash, size, FileKinds.MediaTypeOf(kind), clock.Now));
        }
    }
}
