using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Opens a closed file again, with a reason (mở lại hồ sơ).</summary>
public sealed class ReopenCaseFile
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly CaseFiles files;

    internal ReopenCaseFile(OfficeContext db, FactLedger ledger, CaseFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.files = files;
    }

    /// <param name="File">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<CaseFile> File, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await files.FindAsync(actor, input.File, cancel) is not { } file)
        {
            return ArchiveRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(ArchiveRights.Reopens(actor, file), FilingRefusals.NotKeeper)
            .Unless(file.IsClosed, FilingRefusals.NotClosed)
            .Unless(file.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(input.Reason.Trim().Length > 0, FilingRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        file.Reopen();
        ledger.Record(actor.For(file.AgencyId), new CaseFileReopened(file.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }
}
