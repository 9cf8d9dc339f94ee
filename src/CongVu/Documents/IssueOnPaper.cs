using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>
/// The clerk records that a document was signed by hand and left on paper, with its scan and the reason (ghi nhận phát hành bản giấy).
/// It gets its number in the same register, and no table counts it as signed electronically.
/// </summary>
public sealed class IssueOnPaper
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Drafts drafts;
    private readonly Issuing issuing;
    private readonly PaperScans scans;

    internal IssueOnPaper(OfficeContext db, OfficeClock clock, Drafts drafts, Issuing issuing, PaperScans scans)
    {
        this.db = db;
        this.clock = clock;
        this.drafts = drafts;
        this.issuing = issuing;
        this.scans = scans;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why it did not leave electronically.</param>
    /// <param name="Scan">The signed paper, as PDF.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Reason, NewFile Scan)
    {
        /// <summary>Opens the agency's key to seal the scan; absent to keep it unsigned.</summary>
        public string? Pin { get; init; }
    }

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var register = await issuing.FindRegisterAsync(document, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is OutgoingState.AwaitingSignature, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Outgoing, clock.Today.Year))
            .Unless(input.Reason.Trim().Length > 0, PaperRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var taken = await scans.TakeAsync(actor, document, input.Scan, input.Pin, cancel);
        return taken.IsDone ? await IssueAsync(actor, document, register!, input.Reason.Trim(), cancel) : taken;
    }

    private Task<Outcome> IssueAsync(Actor actor, OutgoingDocument document, Register register, string reason, CancellationToken cancel)
    {
        document.Pass(document.Waiting!, new ReviewMark(document.SignerName, "Đã ký trên bản giấy", clock.Now, PackageDigest.Of(document)));
        return db.SaveAsync(() => issuing.NumberAndIssueOnPaperAsync(actor, document, register, reason, cancel), cancel);
    }
}
