using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.SigningRates;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.ScoreCards;

/// <summary>The list behind each figure: the figure is nothing but its length, or its median.</summary>
internal sealed class ScoreItems(OfficeContext db, OfficeClock clock)
{
    public Task<List<ScoreItem>> OfAsync(Id<Organization> unit, Period period, ScoreKind kind, CancellationToken cancel) => kind switch
    {
        ScoreKind.Issued => IssuedAsync(Issued(unit, period), cancel),
        ScoreKind.Electronic => IssuedAsync(Issued(unit, period).Where(row => row.Medium == IssueMedium.Electronic), cancel),
        ScoreKind.FullySigned => IssuedAsync(Issued(unit, period).Where(row => db.Set<SigningRecord>().Any(record =>
            record.DocumentId == row.Id && record.IsLeaderSigned && record.IsAgencySigned)), cancel),
        ScoreKind.Exchanged => ExchangedAsync(unit, period, cancel),
        ScoreKind.SignToIssue => SignToIssueAsync(unit, period, cancel),
        ScoreKind.Received => ReceivedAsync(unit, period, cancel),
        ScoreKind.ArriveToAccept => AcceptedAsync(unit, period, cancel),
        ScoreKind.Refused => RefusedAsync(unit, period, cancel),
        ScoreKind.OverdueTasks => OverdueAsync(unit, period, cancel),
        ScoreKind.HonestyMarks => HonestyAsync(unit, period, cancel),
        ScoreKind.HelpAnswered or ScoreKind.HelpWait => HelpAsync(unit, period, cancel),
    };

    private IQueryable<OutgoingDocument> Issued(Id<Organization> unit, Period period) => db.Set<OutgoingDocument>().AsNoTracking()
        .Where(row => row.AgencyId == unit && row.State == OutgoingState.Issued && row.IssueDate >= period.From && row.IssueDate < period.Until);

    private static async Task<List<ScoreItem>> IssuedAsync(IQueryable<OutgoingDocument> documents, CancellationToken cancel)
    {
        var rows = await documents.OrderBy(row => row.IssueDate).ThenBy(row => row.Number).Select(row => new { row.Id, row.Number, row.Notation, row.IssueDate, row.Subject }).ToListAsync(cancel);
        return rows.ConvertAll(row => new ScoreItem(row.Id, DocumentCode.Of(row.Number!.Value, row.Notation).ToString(), row.IssueDate, row.Subject, null));
    }

    private async Task<List<ScoreItem>> SignToIssueAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var rows = await Issued(unit, period).Where(row => row.SignedAt != null && row.IssuedAt != null).OrderBy(row => row.IssueDate).ThenBy(row => row.Number)
            .Select(row => new { row.Id, row.Number, row.Notation, row.IssueDate, row.Subject, row.SignedAt, row.IssuedAt }).ToListAsync(cancel);
        return rows.ConvertAll(row => new ScoreItem(row.Id, DocumentCode.Of(row.Number!.Value, row.Notation).ToString(), row.IssueDate, row.Subject, Hours(row.SignedAt, row.IssuedAt)));
    }

    private async Task<List<ScoreItem>> ExchangedAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var rows = await Deliveries(unit, period).ToListAsync(cancel);
        return [.. rows.GroupBy(row => row.Document.Id).Select(group => group.OrderBy(row => row.Delivery.ArrivedAt).First()).OrderBy(row => row.Delivery.ArrivedAt)
            .Select(row => new ScoreItem(row.Document.Id, row.Document.Code, VietnamTime.DayOf(row.Delivery.ArrivedAt!.Value), row.Document.Subject, null))];
    }

    private IQueryable<Sent> Deliveries(Id<Organization> unit, Period period)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        return db.Set<Delivery>().AsNoTracking().Where(row => row.SenderId == unit && row.ArrivedAt >= starts && row.ArrivedAt < ends)
            .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => new Sent(row, document));
    }

    private async Task<List<ScoreItem>> ReceivedAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var rows = await db.Set<IncomingDocument>().AsNoTracking().Where(row => row.AgencyId == unit && row.ArrivedAt >= starts && row.ArrivedAt < ends)
            .Where(row => row.State != IncomingState.Returned && row.State != IncomingState.Recalled && row.State != IncomingState.Voided)
            .OrderBy(row => row.ArrivedAt).Select(row => new { row.Id, row.Code, row.ArrivedAt, row.Subject }).ToListAsync(cancel);
        return rows.ConvertAll(row => new ScoreItem(row.Id, row.Code, VietnamTime.DayOf(row.ArrivedAt), row.Subject, null));
    }

    private async Task<List<ScoreItem>> AcceptedAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var rows = await db.Set<Delivery>().AsNoTracking().Where(row => row.ReceiverId == unit && row.ArrivedAt >= starts && row.ArrivedAt < ends && row.AcceptedAt != null)
            .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => new Sent(row, document)).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Delivery.ArrivedAt).Select(row => new ScoreItem(
            row.Delivery.IncomingId?.Value ?? row.Document.Id, row.Document.Code, VietnamTime.DayOf(row.Delivery.ArrivedAt!.Value), row.Document.Subject, Hours(row.Delivery.ArrivedAt, row.Delivery.AcceptedAt)))];
    }

    private async Task<List<ScoreItem>> RefusedAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var rows = await db.Set<Delivery>().AsNoTracking().Where(row => row.SenderId == unit && row.State == DeliveryState.Refused && row.EndedAt >= starts && row.EndedAt < ends)
            .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => new Sent(row, document)).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Delivery.EndedAt).Select(row => new ScoreItem(
            row.Document.Id, row.Document.Code, VietnamTime.DayOf(row.Delivery.EndedAt!.Value), $"{row.Document.Subject} ({row.Delivery.ReceiverName}: {row.Delivery.Reason})", null))];
    }

    private async Task<List<ScoreItem>> OverdueAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var day = period.LastDay;
        var rows = await db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => span.OrganizationId == unit && span.Role == AssignmentRole.Lead && span.FromDay <= day && span.ToDay > day)
            .OfClass(TaskClass.OpenOverdue, day)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span.Due, part.DirectiveId })
            .Join(db.Set<Directive>(), pair => pair.DirectiveId, directive => directive.Id, (pair, directive) => new { pair.Due, directive.Id, directive.SourceCode, directive.Content })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Due).Select(row => new ScoreItem(row.Id, row.SourceCode, row.Due, row.Content, null))];
    }

    private async Task<List<ScoreItem>> HonestyAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var rows = await db.Set<HonestyMark>().AsNoTracking().Where(mark => mark.OrganizationId == unit && mark.Day >= period.From && mark.Day < period.Until)
            .Join(db.Set<Directive>(), mark => mark.DirectiveId, directive => directive.Id, (mark, directive) => new { mark.Day, mark.Kind, directive.Id, directive.SourceCode, directive.Content })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Day).Select(row => new ScoreItem(row.Id, row.SourceCode, row.Day, $"{row.Kind.InWords()}: {row.Content}", null))];
    }

    private async Task<List<ScoreItem>> HelpAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var rows = await db.Set<HelpRequest>().AsNoTracking()
            .Where(row => row.AgencyId == unit && row.ReportedAt >= starts && row.ReportedAt < ends && row.AnsweredAt != null)
            .OrderBy(row => row.ReportedAt).Select(row => new { row.Id, row.ReportedAt, row.AnsweredAt, row.Words }).ToListAsync(cancel);
        return rows.ConvertAll(row => new ScoreItem(
            row.Id, "", VietnamTime.DayOf(row.ReportedAt), row.Words, (decimal)clock.Calendar.Worked(row.ReportedAt, row.AnsweredAt!.Value).TotalHours));
    }

    private static decimal? Hours(DateTimeOffset? from, DateTimeOffset? to) => to is { } end && from is { } start ? (decimal)(end - start).TotalHours : null;

    private sealed record Sent(Delivery Delivery, OutgoingDocument Document);
}
