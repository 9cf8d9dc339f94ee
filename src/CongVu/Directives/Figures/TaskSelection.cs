using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>Turns a filter into a question to the database. Rights are in the question: nobody counts what they may not list.</summary>
internal sealed class TaskSelection(OfficeContext db, OfficeClock clock)
{
    public IQueryable<AssignmentSpan> Of(Actor actor, TaskFilter filter)
    {
        var spans = On(Scope(db.Set<AssignmentSpan>().AsNoTracking(), actor, filter.Scope), filter.Day).Where(span => span.Role == filter.Role);
        spans = filter.Class is { } wanted ? spans.OfClass(wanted, filter.Day) : spans;
        spans = filter.IsOpen ? spans.Unfinished() : spans;
        spans = filter.IsWaiting ? spans.Where(span => span.State == SpanState.Reported) : spans;
        spans = filter.IsExtensionAsked ? spans.Where(span => span.IsExtensionAsked) : spans;
        spans = filter.Unit is { } unit ? spans.Where(span => span.OrganizationId == unit) : spans;
        spans = filter.Given is { } given ? spans.Where(span => span.GivenOn >= given.From && span.GivenOn < given.Until) : spans;
        spans = filter.DueWithin is { } days ? DueBy(spans, filter.Day, filter.Day.AddDays(days)) : spans;
        spans = filter.DueIn is { } period ? spans.Unfinished().Where(span => span.Due >= period.From && span.Due < period.Until) : spans;
        return OfDirective(spans, filter);
    }

    /// <summary>The assigners all of whose tasks the filter takes; null when it takes fewer.</summary>
    public static IReadOnlyList<Id<Organization>>? AllOf(Actor actor, TaskFilter filter) =>
        filter == new TaskFilter(TaskScope.Tracking, filter.Day) { Role = filter.Role } ? Assigners(actor) : null;

    // The stretch that lasts covers today: written as a constant, it is what the indexes of unfinished work are cut by.
    // Nothing is entered before it is given, which lets the order of giving serve for a day of the past.
    private IQueryable<AssignmentSpan> On(IQueryable<AssignmentSpan> spans, DateOnly day) => day >= clock.Today
        ? spans.Where(span => span.ToDay == EF.Constant(AssignmentSpan.Forever))
        : spans.Where(span => span.FromDay <= day && span.ToDay > day && span.GivenOn <= day);

    private IQueryable<AssignmentSpan> Scope(IQueryable<AssignmentSpan> spans, Actor actor, TaskScope scope)
    {
        List<Id<Organization>> all = [.. DirectiveRights.OwnOrganizations(actor).Union(DirectiveRights.WideAgencies(actor))];
        return scope switch
        {
            TaskScope.Mine => spans.Where(span => db.Set<Assignment>().Any(part => part.Id == span.AssignmentId && part.PersonId == actor.Person)),
            TaskScope.Unit => spans.Where(span => all.Contains(span.OrganizationId)),
            TaskScope.Tracking => Given(spans, Assigners(actor)),
        };
    }

    private static List<Id<Organization>> Assigners(Actor actor) =>
        [.. DirectiveRights.WideAgencies(actor).Union(DirectiveRights.OwnOrganizations(actor).Where(actor.Heads))];

    private static IQueryable<AssignmentSpan> Given(IQueryable<AssignmentSpan> spans, List<Id<Organization>> assigners) => assigners is [var one]
        ? spans.Where(span => span.AssignerId == one)
        : spans.Where(span => assigners.Contains(span.AssignerId));

    private static IQueryable<AssignmentSpan> DueBy(IQueryable<AssignmentSpan> spans, DateOnly from, DateOnly last) =>
        spans.Unfinished().Where(span => span.State == SpanState.Open && span.Due >= from && span.Due <= last);

    private IQueryable<AssignmentSpan> OfDirective(IQueryable<AssignmentSpan> spans, TaskFilter filter)
    {
        if (filter.Source is null && filter.Leader.Length == 0 && filter.Field is null)
        {
            return spans;
        }

        var directives = db.Set<Directive>().AsQueryable();
        directives = filter.Source is { } source ? directives.Where(directive => directive.SourceKind == source) : directives;
        directives = filter.Leader.Length > 0 ? directives.Where(directive => directive.GivenByName == filter.Leader) : directives;
        directives = filter.Field is { } field ? directives.Where(directive => directive.Field == field) : directives;
        return spans.Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span, part.DirectiveId })
            .Join(directives, pair => pair.DirectiveId, directive => directive.Id, (pair, _) => pair.span);
    }
}
