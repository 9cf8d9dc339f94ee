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
    private readonly IssueDesk desk;
    private readonly Issuing issuing;
    private readonly PaperScans scans;

    internal IssueOnPaper(OfficeContext db, OfficeClock clock, IssueDesk desk, Issuing issuing, PaperScans scans)
    {
        this.db = db;
        this.clock = clock;
        this.desk = desk;
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
        var reason = input.Reason.Trim();
        var opened = await desk.OpenAsync(
            actor, input.Document, input.Version, OutgoingState.AwaitingSignature,
            _ => new Refusals().Unless(reason.Length > 0, PaperRefusals.ReasonMissing), cancel);
        if (!opened.IsDone)
        {
            return opened;
        }

        var taken = await scans.TakeAsync(actor, opened.Value.Document, input.Scan, input.Pin, cancel);
        return taken.IsDone ? await IssueAsync(actor, opened.Value, reason, cancel) : taken;
    }

    private async Task<Outcome> IssueAsync(Actor actor, IssueCase found, string reason, CancellationToken cancel)
    {
        var (document, register) = found;
        document.Pass(document.Waiting!, new ReviewMark(document.SignerName, "Đã ký trên bản giấy", clock.Now, PackageDigest.Of(document)));
        return await db.SaveAsync(() => issuing.NumberAndIssueOnPaperAsync(actor, document, register, reason, cancel), cancel);
    }
}
