using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Monthly;

/// <summary>The head of a unit sends its monthly report: complete or not at all, and frozen from then on (gửi báo cáo tháng).</summary>
public sealed class SendMonthlyReport
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly MonthlyReport report;
    private readonly ReportScope scope;

    internal SendMonthlyReport(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, MonthlyReport report, ReportScope scope)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.report = report;
        this.scope = scope;
    }

    /// <param name="Unit">Whose.</param>
    /// <param name="Period">For which period.</param>
    /// <param name="Proposals">Đề xuất, kiến nghị; may be empty.</param>
    public sealed record Input(Id<Organization> Unit, Period Period, string Proposals);

    public async Task<Outcome<Id<SentReport>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, input.Unit, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var table = await report.MakeAsync(area.Value, input.Period, cancel);
        var refusals = new Refusals()
            .Unless(actor.Heads(input.Unit), MonthlyRefusals.NotHead)
            .Unless(table.SentAt is null, MonthlyRefusals.AlreadySent(table.SentAt ?? default))
            .Unless(clock.Today >= input.Period.Until, MonthlyRefusals.PeriodNotOver(input.Period.Until))
            .Add(table.Unexplained().Select(item => MonthlyRefusals.Unexplained(item.Content)));
        if (refusals.Any)
        {
            return refusals;
        }

        var title = actor.Posts.First(post => post.Organization == input.Unit && actor.Heads(post.Organization)).Title;
        var sent = new SentReport(ids.Next<SentReport>(), input.Period, table with
        {
            Proposals = input.Proposals.Trim(), SentAt = clock.Now, SignerName = actor.Name, SignerTitle = title,
        });
        db.Add(sent);
        ledger.Record(actor.For(area.Value.Agency.Agency), new MonthlyReportSent(sent.Id, input.Unit, input.Period.From, input.Period.Until,
            table.In(MonthlySection.Done).Count, table.In(MonthlySection.NotYetDue).Count,
            table.In(MonthlySection.Overdue).Count, table.In(MonthlySection.ExtensionAsked).Count));
        return (await db.SaveAsync(cancel)).With(sent.Id);
    }
}
