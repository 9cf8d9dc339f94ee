using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Handling;

/// <summary>The incoming documents of a period, each with its class: as its task stands where it became one, else as it stands itself.</summary>
internal sealed class IncomingHandlings(OfficeContext db)
{
    /// <summary>All of them, in the order of arrival.</summary>
    public async Task<IReadOnlyList<HandlingItem>> OfAsync(Id<Organization> agency, Period period, DateOnly asOf, CancellationToken cancel)
    {
        var documents = await In(agency, period).OrderBy(row => row.ArrivalDate == null).ThenBy(row => row.ArrivalDate).ThenBy(row => row.ArrivalNumber).ThenBy(row => row.Id)
            .Select(row => new Arrived(row.Id, row.State, row.Code, row.Subject, row.ArrivalDate, row.ArrivedAt, row.DueDate)).ToListAsync(cancel);
        var tasks = (await Tasks(agency, period).ToListAsync(cancel)).GroupBy(task => task.Document).ToDictionary(group => group.Key, group => Decisive(group, asOf));
        var completed = await CompletedAsync(agency, period, cancel);
        return documents.ConvertAll(row => ItemOf(row, tasks.GetValueOrDefault(row.Id.Value), completed.TryGetValue(row.Id.Value, out var at) ? VietnamTime.DayOf(at) : null, agency, asOf));
    }

    private IQueryable<IncomingDocument> In(Id<Organization> agency, Period period)
    {
        var (from, until, starts, ends) = (period.From, period.Until, period.StartsAt, period.EndsAt);
        return db.Set<IncomingDocument>().AsNoTracking().Where(row => row.AgencyId == agency).Where(row =>
            (row.ArrivalDate != null && row.ArrivalDate >= from && row.ArrivalDate < until) || (row.ArrivalDate == null && row.ArrivedAt >= starts && row.ArrivedAt < ends));
    }

    // How the task that a document became stands now: the part of its leading unit.
    private IQueryable<LeadTask> Tasks(Id<Organization> agency, Period period) =>
        from document in In(agency, period)
        join directive in db.Set<Directive>() on (Guid?)document.Id.Value equals directive.SourceDocumentId
        where directive.SourceKind == DirectiveSourceKind.Incoming
        join part in db.Set<Assignment>() on directive.Id equals part.DirectiveId
        where part.ParentId == null && part.Role == AssignmentRole.Lead && part.EndedOn == null
        join span in db.Set<AssignmentSpan>() on part.Id equals span.AssignmentId
        where span.ToDay == AssignmentSpan.Forever
        select new LeadTask(document.Id.Value, part.OrganizationId, span.State, span.Due, span.ReportedOn);

    private Task<Dictionary<Guid, DateTimeOffset>> CompletedAsync(Id<Organization> agency, Period period, CancellationToken cancel)
    {
        var ids = In(agency, period).Select(row => row.Id.Value);
        return db.Facts.AsNoTracking().Where(fact => fact.Type == nameof(IncomingCompleted) && ids.Contains(fact.Subject))
            .GroupBy(fact => fact.Subject).Select(facts => new { facts.Key, At = facts.Max(fact => fact.At) }).ToDictionaryAsync(row => row.Key, row => row.At, cancel);
    }

    private static HandlingItem ItemOf(Arrived row, LeadTask? task, DateOnly? completed, Id<Organization> agency, DateOnly asOf)
    {
        var due = task is null ? row.DueDate : task.Due;
        var done = row.State is IncomingState.Completed ? task?.ReportedOn ?? completed : null;
        return new HandlingItem(row.Id.Value, task?.Unit ?? agency, ClassOf(row.State, due, done, task?.ReportedOn ?? asOf), row.Code, row.ArrivalDate ?? VietnamTime.DayOf(row.ArrivedAt), row.Subject, due, done);
    }

    // Of several tasks one that is not done, and the latest of those: a document is no further than its last task.
    private static LeadTask Decisive(IEnumerable<LeadTask> tasks, DateOnly asOf) => tasks
        .OrderBy(task => task.State is SpanState.DoneOnTime or SpanState.DoneLate).ThenByDescending(task => (task.ReportedOn ?? asOf).DayNumber - task.Due?.DayNumber).First();

    private static HandlingClass ClassOf(IncomingState state, DateOnly? due, DateOnly? done, DateOnly measuredOn) => state switch
    {
        IncomingState.Arrived => HandlingClass.AwaitingIntake,
        IncomingState.Registered => HandlingClass.AwaitingDirection,
        IncomingState.InProgress => due < measuredOn ? HandlingClass.OpenOverdue : HandlingClass.OpenInTime,
        IncomingState.Completed => due < done ? HandlingClass.DoneLate : HandlingClass.DoneOnTime,
        IncomingState.ForInformation => HandlingClass.ForInformation,
        IncomingState.Returned or IncomingState.Voided or IncomingState.Recalled => HandlingClass.GivenBack,
    };

    private sealed record Arrived(Id<IncomingDocument> Id, IncomingState State, string Code, string Subject, DateOnly? ArrivalDate, DateTimeOffset ArrivedAt, DateOnly? DueDate);

    private sealed record LeadTask(Guid Document, Id<Organization> Unit, SpanState State, DateOnly? Due, DateOnly? ReportedOn);
}
