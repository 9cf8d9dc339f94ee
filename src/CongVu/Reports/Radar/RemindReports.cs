using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Radar;

/// <summary>Reminds all units whose report of a period is missing, at one click (nhắc gửi báo cáo).</summary>
public sealed class RemindReports
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly ReportRadar radar;
    private readonly ReportScope scope;

    internal RemindReports(OfficeContext db, FactLedger ledger, OfficeClock clock, ReportRadar radar, ReportScope scope)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.radar = radar;
        this.scope = scope;
    }

    /// <param name="Agency">Who waits for the reports.</param>
    /// <param name="Period">Of which period.</param>
    public sealed record Input(Id<Organization> Agency, Period Period);

    /// <returns>How many units were reminded.</returns>
    public async Task<Outcome<int>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, input.Agency, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var missing = (await radar.MakeAsync(area.Value, input.Period, cancel)).Missing;
        var refusals = new Refusals()
            .Unless(actor.Has(input.Agency, RadarRefusals.Following), RadarRefusals.NotFollowing)
            .Unless(clock.Today >= input.Period.Until, RadarRefusals.NotDue(input.Period.Until))
            .Unless(missing.Count > 0, RadarRefusals.NobodyMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        await MarkAsync(actor, input, missing, cancel);
        return (await db.SaveAsync(cancel)).With(missing.Count);
    }

    private async Task MarkAsync(Actor actor, Input input, IReadOnlyList<RadarRow> missing, CancellationToken cancel)
    {
        var from = input.Period.From;
        var known = await db.Set<ReportReminder>().Where(row => row.AgencyId == input.Agency && row.PeriodFrom == from).ToDictionaryAsync(row => row.UnitId, cancel);
        foreach (var row in missing)
        {
            if (!known.TryGetValue(row.Unit, out var reminder))
            {
                reminder = new ReportReminder(input.Agency, row.Unit, from);
                db.Add(reminder);
            }

            reminder.Remind(clock.Now, actor.Name);
            ledger.Record(actor.For(input.Agency, RadarRefusals.Following), new ReportReminded(row.Unit, row.Name, from, row.Unexplained));
        }
    }
}
