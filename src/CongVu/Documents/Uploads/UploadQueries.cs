using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>A person's own uploads, as pages show them and as acts take them.</summary>
public sealed class UploadQueries
{
    private readonly OfficeContext db;
    private readonly PieceFolder pieces;

    internal UploadQueries(OfficeContext db, PieceFolder pieces)
    {
        this.db = db;
        this.pieces = pieces;
    }

    /// <summary>An upload.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Name">As its sender calls it.</param>
    /// <param name="Size">Bytes it shall have.</param>
    /// <param name="Received">Bytes that are here.</param>
    /// <param name="Hash">Its place in the store, once whole.</param>
    public sealed record Line(Id<PendingUpload> Id, string Name, long Size, long Received, FileHash? Hash);

    public async Task<Line?> FindAsync(Actor actor, Id<PendingUpload> id, CancellationToken cancel) =>
        await FindAsync(actor, [id], cancel) is [var found] ? found : null;

    /// <summary>Those of the named uploads that are this person's, in the order asked for.</summary>
    public async Task<IReadOnlyList<Line>> FindAsync(Actor actor, IReadOnlyCollection<Id<PendingUpload>> ids, CancellationToken cancel)
    {
        var wanted = ids.ToList();
        var rows = await db.Set<PendingUpload>().AsNoTracking()
            .Where(upload => upload.PersonId == actor.Person && wanted.Contains(upload.Id)).ToListAsync(cancel);
        return [.. rows.OrderBy(upload => wanted.IndexOf(upload.Id)).Select(upload => new Line(
            upload.Id, upload.Name, upload.Size, upload.Hash is null ? pieces.LengthOf(upload.Id) : upload.Size, upload.Hash))];
    }
}
