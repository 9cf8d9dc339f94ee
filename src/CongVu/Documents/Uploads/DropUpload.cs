using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>Lets go of uploads that were a mistake (bỏ tệp tải lên). Their content goes with the sweep.</summary>
public sealed class DropUpload
{
    private readonly OfficeContext db;
    private readonly PieceFolder pieces;

    internal DropUpload(OfficeContext db, PieceFolder pieces)
    {
        this.db = db;
        this.pieces = pieces;
    }

    public async Task RunAsync(Actor actor, IReadOnlyCollection<Id<PendingUpload>> ids, CancellationToken cancel)
    {
        var wanted = ids.ToList();
        var rows = await db.Set<PendingUpload>().Where(upload => upload.PersonId == actor.Person && wanted.Contains(upload.Id)).ToListAsync(cancel);
        db.RemoveRange(rows);
        await db.SaveAsync(cancel);
        rows.ForEach(upload => pieces.Discard(upload.Id));
    }
}
