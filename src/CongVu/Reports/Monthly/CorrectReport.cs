using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>
/// The head of the unit corrects where a task stands in a report that was sent: the frozen figures stay,
/// the correction with its reason is shown beside them from now on (đính chính báo cáo đã gửi).
/// </summary>
public sealed class CorrectReport
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly ReportTrail trail;
    private readonly ReportScope scope;

    internal CorrectReport(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, ReportTrail trail, ReportScope scope)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.trail = trail;
        this.scope = scope;
    }

    /// <param name="Unit">Whose report.</param>
    /// <param name="Period">Of which period.</param>
    /// <param name="Assignment">Which task.</param>
    /// <param name="Section">Where it should stand.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Organization> Unit, Period Period, Id<Assignment> Assignment, MonthlySection Section, string Reason);

    public async Task<Outcome<Id<ReportCorrection>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, input.Unit, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var sent = await db.Set<SentReport>().AsNoTracking().FirstOrDefaultAsync(
            row => row.UnitId == input.Unit && row.FromDay == input.Period.From && row.UntilDay == input.Period.Until, cancel);
        if (sent is null)
        {
            return MonthlyRefusals.NotSent;
        }

        var standing = (await trail.TableAsync(sent, cancel)).StandingOf(input.Assignment);
        var refusals = new Refusals()
            .Unless(actor.Heads(input.Unit), MonthlyRefusals.NotHead)
            .Unless(standing is not null, MonthlyRefusals.TaskUnknown)
            .Unless(standing != input.Section, MonthlyRefusals.NothingCorrected)
            .Unless(input.Reason.Trim().Length > 0, MonthlyRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var note = new CorrectionNote(input.Assignment, standing!.Value, input.Section, input.Reason.Trim(), clock.Now, actor.Name);
        var correction = new ReportCorrection(ids.Next<ReportCorrection>(), sent.Id, note);
        db.Add(correction);
        ledger.Record(actor.For(area.Value.Agency.Agency), new MonthlyReportCorrected(sent.Id, input.Unit, input.Assignment, note.From, note.To, note.Reason));
        return (await db.SaveAsync(cancel)).With(correction.Id);
    }
}
