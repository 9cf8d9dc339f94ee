using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.DocumentFormat.Text;
using CongVu.Exchange;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.SigningRates;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Counts what units did, from documents, deliveries and tasks; each figure with its lines (tính kết quả).</summary>
internal sealed class CampaignJudge(OfficeContext db, OfficeClock clock, OrganizationDirectory directory)
{
    private const string Report = "Báo cáo";

    public async Task<CampaignTable> JudgeAsync(Campaign campaign, CampaignStage stage, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var units = campaign.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.UnitId).ToList();
        var counted = new List<(CriterionChoice Criterion, ILookup<Id<Organization>, CriterionLine> Lines)>();
        foreach (var criterion in campaign.Criteria.OrderBy(criterion => criterion.Kind))
        {
            counted.Add((criterion.Choice, await LinesAsync(campaign, criterion.Kind, units, cancel)));
        }

        var rows = units.Select(unit =>
        {
            var results = counted.Select(pair => CampaignRules.Judge(pair.Criterion, [.. pair.Lines[unit]])).ToList();
            return new CampaignRow(unit, tree.NameOf(unit), CampaignRules.OutcomeOf(results), results);
        });
        return new CampaignTable(
            campaign.Id, tree.NameOf(campaign.AgencyId), campaign.Title, campaign.FromDay, campaign.UntilDay.AddDays(-1), stage, clock.Now, [.. rows]);
    }

    private Task<ILookup<Id<Organization>, CriterionLine>> LinesAsync(Campaign campaign, CriterionKind kind, List<Id<Organization>> units, CancellationToken cancel) => kind switch
    {
        CriterionKind.Exchanged => ExchangedAsync(campaign, units, cancel),
        CriterionKind.Reported => ReportedAsync(campaign, units, cancel),
        CriterionKind.SigningRate => SignedAsync(campaign, units, cancel),
        CriterionKind.TasksOnTime => TasksAsync(campaign, units, cancel),
    };

    // Each document once, however many receivers it reached; the day is that of its first arrival.
    private async Task<ILookup<Id<Organization>, CriterionLine>> ExchangedAsync(Campaign campaign, List<Id<Organization>> units, CancellationToken cancel)
    {
        var (starts, ends) = (campaign.Period.StartsAt, campaign.Period.EndsAt);
        var rows = await db.Set<Delivery>().AsNoTracking()
            .Where(delivery => units.Contains(delivery.SenderId) && delivery.ArrivedAt >= starts && delivery.ArrivedAt < ends)
            .Join(db.Set<SigningRecord>(), delivery => delivery.DocumentId, record => record.DocumentId, (delivery, record) => new { delivery, record })
            .Where(pair => pair.record.IsLeaderSigned && pair.record.IsAgencySigned)
            .Join(db.Set<OutgoingDocument>(), pair => pair.delivery.DocumentId, document => document.Id, (pair, document) => new { pair.delivery.ArrivedAt, document })
            .ToListAsync(cancel);
        return rows.GroupBy(row => row.document.Id).Select(group => group.OrderBy(row => row.ArrivedAt).First()).OrderBy(row => row.ArrivedAt)
            .ToLookup(row => row.document.AgencyId, row => new CriterionLine(row.document.Id, row.document.Code, VietnamTime.DayOf(row.ArrivedAt!.Value), row.document.Subject, true));
    }

    // A report is one that lies in the collector's hands, by whatever way it came; one that came late is shown and does not count.
    private async Task<ILookup<Id<Organization>, CriterionLine>> ReportedAsync(Campaign campaign, List<Id<Organization>> units, CancellationToken cancel)
    {
        var (collector, due) = (campaign.CollectorId!.Value, campaign.ReportDue!.Value);
        var (starts, shown) = (campaign.Period.StartsAt, clock.Now);
        var rows = await db.Set<IncomingDocument>().AsNoTracking()
            .Where(document => document.AgencyId == collector && document.IssuerId != null && units.Contains(document.IssuerId!.Value))
            .Where(document => document.TypeName == Report && document.ArrivedAt >= starts && document.ArrivedAt <= shown)
            .Where(document => document.State != IncomingState.Returned && document.State != IncomingState.Recalled && document.State != IncomingState.Voided)
            .OrderBy(document => document.ArrivedAt).ToListAsync(cancel);
        var words = Folding.Fold(campaign.ReportWords);
        var own = units.Where(unit => unit == collector).Select(unit => (Unit: unit, Line: new CriterionLine(unit, "", null, "là cơ quan tổng hợp", true)));
        return rows.Where(row => Folding.Fold(row.Subject).Contains(words, StringComparison.Ordinal))
            .Select(row => (Unit: row.IssuerId!.Value, Line: ReportLine(row, due))).Concat(own).ToLookup(pair => pair.Unit, pair => pair.Line);
    }

    private async Task<ILookup<Id<Organization>, CriterionLine>> SignedAsync(Campaign campaign, List<Id<Organization>> units, CancellationToken cancel)
    {
        var rows = await db.Set<SigningRecord>().AsNoTracking()
            .Where(record => units.Contains(record.AgencyId) && record.IssuedOn >= campaign.FromDay && record.IssuedOn < campaign.UntilDay)
            .Join(db.Set<OutgoingDocument>(), record => record.DocumentId, document => document.Id, (record, document) => new { record, document.Code, document.Subject, document.Number })
            .OrderBy(row => row.record.IssuedOn).ThenBy(row => row.Number).ToListAsync(cancel);
        return rows.ToLookup(row => row.record.AgencyId, row => new CriterionLine(
            row.record.DocumentId, row.Code, row.record.IssuedOn, row.Subject, row.record.IsLeaderSigned && row.record.IsAgencySigned));
    }

    // The tasks that this agency gave and that were due within the period, as they stood at its end.
    private async Task<ILookup<Id<Organization>, CriterionLine>> TasksAsync(Campaign campaign, List<Id<Organization>> units, CancellationToken cancel)
    {
        var day = campaign.UntilDay.AddDays(-1);
        var rows = await db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => span.AssignerId == campaign.AgencyId && units.Contains(span.OrganizationId) && span.Role == AssignmentRole.Lead)
            .Where(span => span.FromDay <= day && span.ToDay > day && span.Due >= campaign.FromDay && span.Due < campaign.UntilDay)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span, part.DirectiveId })
            .Join(db.Set<Directive>(), pair => pair.DirectiveId, directive => directive.Id, (pair, directive) => new { pair.span, directive })
            .ToListAsync(cancel);
        return rows.OrderBy(row => row.span.Due).ToLookup(row => row.span.OrganizationId, row => new CriterionLine(
            row.directive.Id, row.directive.SourceCode, row.span.Due, row.directive.Content,
            TaskClasses.Of(row.span.State, row.span.Due, row.span.ReportedOn, day) is TaskClass.DoneOnTime or TaskClass.OpenInTime));
    }

    private static CriterionLine ReportLine(IncomingDocument report, DateOnly due)
    {
        var day = VietnamTime.DayOf(report.ArrivedAt);
        return new CriterionLine(report.Id, report.Code, day, report.Subject, day <= due);
    }
}
