using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Takes a document's place in an open file away, with a reason (lấy văn bản khỏi hồ sơ); the document stays.</summary>
public sealed class TakeOutDocument
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly CaseFiles files;

    internal TakeOutDocument(OfficeContext db, FactLedger ledger, CaseFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.files = files;
    }

    /// <param name="File">From which file.</param>
    /// <param name="Document">Which document.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<CaseFile> File, Guid Document, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await files.ForWorkAsync(actor, input.File, file => ArchiveRights.Works(actor, file), cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (file, filed) = (found.Value, found.Value.Find(input.Document));
        var refusals = new Refusals()
            .Unless(filed is not null, FilingRefusals.NotInFile)
            .Unless(input.Reason.Trim().Length > 0, FilingRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        ledger.Record(actor.For(file.AgencyId), new DocumentTakenOut(file.Id, filed!.Kind, filed.DocumentId, filed.Ordinal, input.Reason.Trim()));
        file.TakeOut(filed);
        return await db.SaveAsync(cancel);
    }
}
