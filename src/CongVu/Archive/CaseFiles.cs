using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Loads files for the actions that work on them, counts the pages of what is filed, and finds what stands against closing.</summary>
internal sealed class CaseFiles(OfficeContext db, PagePictures pages)
{
    public Task<CaseFile?> FindAsync(Actor actor, Id<CaseFile> id, CancellationToken cancel) =>
        db.Set<CaseFile>().Include(file => file.Documents).VisibleTo(actor).FirstOrDefaultAsync(file => file.Id == id, cancel);

    /// <summary>An open file for an act that needs a right.</summary>
    public async Task<Outcome<CaseFile>> ForWorkAsync(Actor actor, Id<CaseFile> id, Func<CaseFile, bool> may, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } file)
        {
            return ArchiveRefusals.NotFound;
        }

        var refusals = new Refusals().Unless(may(file), FilingRefusals.NotKeeper).Unless(!file.IsClosed, FilingRefusals.Closed);
        return refusals.Any ? refusals : file;
    }

    /// <summary>The pages of all PDF files of a document; files of other kinds have none.</summary>
    public async Task<int> CountPagesAsync(FiledKind kind, Guid document, CancellationToken cancel)
    {
        var hashes = kind is FiledKind.Incoming
            ? await db.Set<DocumentFile>().AsNoTracking().Where(file => file.DocumentId == document).Select(file => file.Hash).ToListAsync(cancel)
            : (await db.Set<PackagePart>().AsNoTracking().Where(part => part.DocumentId == new Id<OutgoingDocument>(document)).ToListAsync(cancel)).ConvertAll(part => part.Current);
        var sum = 0;
        foreach (var hash in hashes)
        {
            sum += await pages.CountPagesAsync(hash, cancel);
        }

        return sum;
    }

    /// <summary>What stands against closing it now, all at once.</summary>
    public async Task<Refusals> MissingAsync(CaseFile file, CancellationToken cancel)
    {
        var incoming = file.Documents.Where(filed => filed.Kind is FiledKind.Incoming).Select(filed => new Id<IncomingDocument>(filed.DocumentId)).ToList();
        var outgoing = file.Documents.Where(filed => filed.Kind is FiledKind.Outgoing).Select(filed => new Id<OutgoingDocument>(filed.DocumentId)).ToList();
        return ArchiveRules.CheckClosing(
            file.Documents,
            await db.Set<IncomingDocument>().AsNoTracking().Where(row => incoming.Contains(row.Id)).ToDictionaryAsync(row => row.Id.Value, cancel),
            await db.Set<OutgoingDocument>().AsNoTracking().Where(row => outgoing.Contains(row.Id)).ToDictionaryAsync(row => row.Id.Value, cancel));
    }
}
