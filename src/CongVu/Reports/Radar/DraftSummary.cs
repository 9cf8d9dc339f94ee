using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Radar;

/// <summary>
/// Drafts the office's report to the head: what the frozen reports say together, and who sent none or an incomplete one
/// (dự thảo báo cáo tổng hợp).
/// </summary>
public sealed class DraftSummary
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly ReportRadar radar;
    private readonly ReportScope scope;
    private readonly ReportDrafts drafts;

    internal DraftSummary(OfficeContext db, FactLedger ledger, OfficeClock clock, ReportRadar radar, ReportScope scope, ReportDrafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.radar = radar;
        this.scope = scope;
        this.drafts = drafts;
    }

    /// <param name="Agency">Whose head reads it.</param>
    /// <param name="Period">Of which period.</param>
    public sealed record Input(Id<Organization> Agency, Period Period);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, input.Agency, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var refusals = new Refusals()
            .Unless(actor.Has(input.Agency, RadarRefusals.Following), RadarRefusals.NotFollowing)
            .Unless(clock.Today >= input.Period.Until, RadarRefusals.NotDue(input.Period.Until));
        if (refusals.Any)
        {
            return refusals;
        }

        var table = await radar.MakeAsync(area.Value, input.Period, cancel);
        var post = actor.PostWith(input.Agency, RadarRefusals.Following)!;
        var type = DocumentTypes.All.First(known => known.Name == "Báo cáo");
        var card = new OutgoingCard(type.Name, await drafts.NotationAsync(post, type, cancel), SummaryLetter.SubjectOf(table));
        var letter = ComposedLetter.Word(SummaryLetter.Compose(table, area.Value.Agency, card));
        var draft = await drafts.StartAsync(actor, post, new DraftPlan(card, [], null), letter, cancel);
        ledger.Record(actor.For(input.Agency, RadarRefusals.Following), new SummaryDrafted(
            draft.Id, input.Agency, input.Period.From, table.Rows.Count - table.Missing.Count, table.Missing.Count));
        return (await db.SaveAsync(cancel)).With(draft.Id);
    }
}
