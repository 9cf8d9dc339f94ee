using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>Tasks as lists and cards read them.</summary>
public sealed class DirectiveQueries
{
    private const int MostDue = 1000;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly TaskSelection selection;

    internal DirectiveQueries(OfficeContext db, OfficeClock clock, TaskSelection selection)
    {
        this.db = db;
        this.clock = clock;
        this.selection = selection;
    }

    /// <summary>One line of a list, as the task stood at the end of the day asked for.</summary>
    public sealed record Line(
        Id<Directive> Directive, Id<Assignment> Assignment, string Content, string SourceCode, DateOnly? SourceDate, string GivenByName,
        DateOnly GivenOn, Id<Organization> Organization, string PersonName, AssignmentRole Role, TaskClass Class, DateOnly? Due)
    {
        public bool IsWaiting { get; init; }

        public bool IsExtensionAsked { get; init; }

        public DateOnly? ReportedOn { get; init; }

        /// <summary>The original deadline and every later one, side by side.</summary>
        public IReadOnlyList<DeadlineLine> Deadlines { get; init; } = [];

        /// <summary>The newest report's evidence, to be read without opening.</summary>
        public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];
    }

    /// <summary>A page of a list.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">Which tasks.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Lines.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, TaskFilter filter, int page, int size, CancellationToken cancel)
    {
        var spans = await Ordered(selection.Of(actor, filter), filter).Skip((page - 1) * size).Take(size).ToListAsync(cancel);
        var ids = spans.ConvertAll(span => span.AssignmentId);
        var rows = await db.Set<Assignment>().AsNoTracking().Where(part => ids.Contains(part.Id))
            .Join(db.Set<Directive>(), part => part.DirectiveId, directive => directive.Id, (part, directive) => new { part, directive })
            .ToDictionaryAsync(row => row.part.Id, cancel);
        var deadlines = await DeadlinesAsync(ids, cancel);
        var evidence = await EvidenceAsync(ids, cancel);
        return [.. spans.Select(span => ToLine(span, rows[span.AssignmentId].directive, rows[span.AssignmentId].part, filter.Day) with
        {
            Deadlines = [.. deadlines[span.AssignmentId]], Evidence = [.. evidence[span.AssignmentId]],
        })];
    }

    /// <summary>A deadline on a calendar.</summary>
    public sealed record DueLine(DateOnly Due, Id<Directive> Directive, string Content, Id<Organization> Organization, bool IsLate);

    /// <summary>The deadlines of a filter in their order, as a calendar shows them.</summary>
    public async Task<IReadOnlyList<DueLine>> DueAsync(Actor actor, TaskFilter filter, CancellationToken cancel) =>
        await selection.Of(actor, filter).Where(span => span.Due != null).OrderBy(span => span.Due).ThenBy(span => span.AssignmentId).Take(MostDue)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span, part.DirectiveId })
            .Join(db.Set<Directive>(), pair => pair.DirectiveId, directive => directive.Id, (pair, directive) => new DueLine(
                pair.span.Due!.Value, directive.Id, directive.Content, pair.span.OrganizationId, pair.span.State == SpanState.Open && pair.span.Due < filter.Day))
            .ToListAsync(cancel);

    /// <summary>The whole card with every part that this person may see; null when there is none.</summary>
    public async Task<DirectiveDetail?> FindAsync(Actor actor, Id<Directive> id, CancellationToken cancel)
    {
        var directive = await db.Set<Directive>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel);
        var parts = await db.Set<Assignment>().AsNoTracking().VisibleTo(actor).Where(part => part.DirectiveId == id)
            .Include(part => part.Deadlines).Include(part => part.Spans).Include(part => part.Requests)
            .Include(part => part.Reports).ThenInclude(report => report.Evidence)
            .AsSplitQuery().OrderBy(part => part.Id).ToListAsync(cancel);
        return directive is null || parts.Count == 0
            ? null
            : new DirectiveDetail(directive, [.. parts.Select(part => DirectivePart.Of(actor, part, clock.Today))]);
    }

    /// <summary>The directives that follow from a document, with the parts this person may see.</summary>
    public async Task<IReadOnlyList<DirectiveDetail>> OfSourceAsync(Actor actor, Guid document, CancellationToken cancel)
    {
        var found = new List<DirectiveDetail>();
        foreach (var id in await db.Set<Directive>().Where(row => row.SourceDocumentId == document).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel))
        {
            if (await FindAsync(actor, id, cancel) is { } detail)
            {
                found.Add(detail);
            }
        }

        return found;
    }

    private static IQueryable<AssignmentSpan> Ordered(IQueryable<AssignmentSpan> spans, TaskFilter filter) =>
        filter.Class is TaskClass.OpenInTime or TaskClass.OpenOverdue || filter.DueWithin is not null || filter.IsWaiting || filter.IsExtensionAsked
            ? spans.OrderBy(span => span.Due).ThenBy(span => span.AssignmentId)
        : filter.IsOpen ? spans.OrderBy(span => span.Due == null).ThenBy(span => span.Due).ThenBy(span => span.AssignmentId)
        : spans.OrderByDescending(span => span.GivenOn).ThenByDescending(span => span.AssignmentId);

    private static Line ToLine(AssignmentSpan span, Directive directive, Assignment part, DateOnly day) => new(
        directive.Id, part.Id, directive.Content, directive.SourceCode, directive.SourceDate, directive.GivenByName, part.GivenOn,
        part.OrganizationId, part.PersonName, part.Role, TaskClasses.Of(span.State, span.Due, span.ReportedOn, day), span.Due)
    {
        IsWaiting = span.State is SpanState.Reported, IsExtensionAsked = span.IsExtensionAsked, ReportedOn = span.ReportedOn,
    };

    private async Task<ILookup<Id<Assignment>, DeadlineLine>> DeadlinesAsync(List<Id<Assignment>> ids, CancellationToken cancel) =>
        (await db.Set<AssignmentDeadline>().AsNoTracking().Where(row => ids.Contains(row.AssignmentId)).OrderBy(row => row.Ordinal).ToListAsync(cancel))
        .ToLookup(row => row.AssignmentId, DeadlineLine.Of);

    private async Task<ILookup<Id<Assignment>, EvidenceLine>> EvidenceAsync(List<Id<Assignment>> ids, CancellationToken cancel)
    {
        var reports = await db.Set<DoneReport>().AsNoTracking().Include(report => report.Evidence)
            .Where(report => ids.Contains(report.AssignmentId) &&
                (report.Outcome == ReportOutcome.Waiting || report.Outcome == ReportOutcome.Accepted))
            .OrderBy(report => report.Ordinal).ToListAsync(cancel);
        return reports.GroupBy(report => report.AssignmentId)
            .SelectMany(group => group.Last().Evidence.Select(item => (group.Key, Line: EvidenceLine.Of(item))))
            .ToLookup(pair => pair.Key, pair => pair.Line);
    }
}
