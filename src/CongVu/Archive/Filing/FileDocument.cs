using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>
/// Gives a document its place in a file (đưa văn bản vào hồ sơ; Decree 30, art. 29.2). Only who may see the document may file it;
/// the document is not copied and may stand in many files.
/// </summary>
public sealed class FileDocument
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly CaseFiles files;

    internal FileDocument(OfficeContext db, FactLedger ledger, OfficeClock clock, CaseFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.files = files;
    }

    /// <param name="File">Into which file.</param>
    /// <param name="Kind">Whether the document came in or goes out.</param>
    /// <param name="Document">Which document.</param>
    public sealed record Input(Id<CaseFile> File, FiledKind Kind, Guid Document);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await files.ForWorkAsync(actor, input.File, file => ArchiveRights.Works(actor, file), cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var file = found.Value;
        var look = input.Kind is FiledKind.Incoming ? await IncomingAsync(actor, file, input.Document, cancel) : await OutgoingAsync(actor, file, input.Document, cancel);
        if (look is null)
        {
            return FilingRefusals.DocumentMissing;
        }

        var refusals = new Refusals()
            .Unless(look.IsFit, FilingRefusals.NotForFile(look.State))
            .Unless(file.Find(input.Document) is null, FilingRefusals.FiledBefore(file.Find(input.Document)?.Ordinal ?? 0));
        if (refusals.Any)
        {
            return refusals;
        }

        var pages = await files.CountPagesAsync(input.Kind, input.Document, cancel);
        var filed = file.File(input.Kind, input.Document, pages, new FilingMark(actor.Person, actor.Name, clock.Now));
        db.Add(filed);
        ledger.Record(actor.For(file.AgencyId), new DocumentFiled(file.Id, input.Kind, input.Document, filed.Ordinal));
        return await db.SaveAsync(cancel);
    }

    private async Task<Look?> IncomingAsync(Actor actor, CaseFile file, Guid id, CancellationToken cancel)
    {
        var row = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor)
            .FirstOrDefaultAsync(document => document.Id == new Id<IncomingDocument>(id) && document.AgencyId == file.AgencyId, cancel);
        return row is null ? null : new Look(ArchiveRules.MayBeFiled(row.State), row.State.InWords());
    }

    private async Task<Look?> OutgoingAsync(Actor actor, CaseFile file, Guid id, CancellationToken cancel)
    {
        var row = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .FirstOrDefaultAsync(document => document.Id == new Id<OutgoingDocument>(id) && document.AgencyId == file.AgencyId, cancel);
        return row is null ? null : new Look(ArchiveRules.MayBeFiled(row.State), row.State.InWords());
    }

    private sealed record Look(bool IsFit, string State);
}
