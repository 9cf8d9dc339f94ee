using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>
/// Counts all tasks of an assigner by unit and class at a day: from the nearest settled day before it, and what changed since.
/// Without a settled day it counts everything, so an answer never depends on whether the sums were written.
/// </summary>
internal sealed class ClassBook(OfficeContext db)
{
    public async Task<IReadOnlyList<FigureRow<Id<Organization>>>> CountAsync(
        IReadOnlyList<Id<Organization>> assigners, AssignmentRole role, DateOnly day, CancellationToken cancel)
    {
        var rows = new List<FigureRow<Id<Organization>>>();
        foreach (var assigner in assigners)
        {
            rows.AddRange(await CountAsync(assigner, role, day, cancel));
        }

        return assigners.Count == 1 ? rows : Sum(rows);
    }

    public async Task<IReadOnlyList<FigureRow<Id<Organization>>>> CountAsync(Id<Organization> assigner, AssignmentRole role, DateOnly day, CancellationToken cancel) =>
        await db.Set<ClassSum>().Where(sum => sum.AssignerId == assigner && sum.Role == role && sum.Day <= day).MaxAsync(sum => (DateOnly?)sum.Day, cancel) is { } settled
            ? await SinceAsync(assigner, role, settled, day, cancel)
            : await WholeAsync(assigner, role, day, cancel);

    /// <summary>Counts stretch by stretch, settled or not.</summary>
    public async Task<IReadOnlyList<FigureRow<Id<Organization>>>> WholeAsync(Id<Organization> assigner, AssignmentRole role, DateOnly day, CancellationToken cancel) =>
        Rows(await At(Of(assigner, role).Where(span => span.FromDay <= day && span.ToDay > day), day).ToListAsync(cancel));

    // One statement, so that all four parts are of one moment.
    private async Task<IReadOnlyList<FigureRow<Id<Organization>>>> SinceAsync(
        Id<Organization> assigner, AssignmentRole role, DateOnly settled, DateOnly day, CancellationToken cancel)
    {
        var (spans, sums) = (Of(assigner, role), db.Set<ClassSum>().AsNoTracking().Where(sum => sum.AssignerId == assigner && sum.Role == role && sum.Day == settled));
        var begun = At(spans.Where(span => span.FromDay > settled && span.FromDay <= day && span.ToDay > day), day);
        var ended = Less(spans.Where(span => span.ToDay > settled && span.ToDay <= day && span.ToDay < EF.Constant(AssignmentSpan.Forever) && span.FromDay <= settled), settled);
        return Rows(await Settled(sums).Concat(begun).Concat(ended).Concat(Passed(spans, settled, day)).ToListAsync(cancel));
    }

    private IQueryable<AssignmentSpan> Of(Id<Organization> assigner, AssignmentRole role) =>
        db.Set<AssignmentSpan>().AsNoTracking().Where(span => span.AssignerId == assigner && span.Role == role);

    private static List<FigureRow<Id<Organization>>> Rows(List<ClassTally> tallies) =>
        Sum(tallies.Select(tally => new FigureRow<Id<Organization>>(tally.Unit, tally.Figures)));

    private static List<FigureRow<Id<Organization>>> Sum(IEnumerable<FigureRow<Id<Organization>>> parts) =>
    [
        .. parts.GroupBy(part => part.Key, part => part.Figures)
            .Select(unit => new FigureRow<Id<Organization>>(unit.Key, unit.Aggregate((sum, next) => sum + next)))
            .Where(row => row.Figures.Total > 0),
    ];

    private static IQueryable<ClassTally> Settled(IQueryable<ClassSum> sums) => sums.Select(sum => new ClassTally
    {
        Unit = sum.OrganizationId, Total = sum.Total, DoneOnTime = sum.DoneOnTime, DoneLate = sum.DoneLate, OpenInTime = sum.OpenInTime,
        OpenOverdue = sum.OpenOverdue, WithoutDeadline = sum.WithoutDeadline, ExtensionAsked = sum.ExtensionAsked, Waiting = sum.Waiting,
    });

    private static IQueryable<ClassTally> At(IQueryable<AssignmentSpan> spans, DateOnly day) => spans.GroupBy(span => span.OrganizationId).Select(unit => new ClassTally
    {
        Unit = unit.Key,
        Total = unit.Count(),
        DoneOnTime = unit.Count(span => span.State == SpanState.DoneOnTime),
        DoneLate = unit.Count(span => span.State == SpanState.DoneLate),
        OpenInTime = unit.Count(span => (span.State == SpanState.Open && span.Due >= day) || (span.State == SpanState.Reported && span.Due >= span.ReportedOn)),
        OpenOverdue = unit.Count(span => (span.State == SpanState.Open && span.Due < day) || (span.State == SpanState.Reported && span.Due < span.ReportedOn)),
        WithoutDeadline = unit.Count(span => (span.State == SpanState.Open || span.State == SpanState.Reported) && span.Due == null),
        ExtensionAsked = unit.Count(span => span.IsExtensionAsked),
        Waiting = unit.Count(span => span.State == SpanState.Reported),
    });

    private static IQueryable<ClassTally> Less(IQueryable<AssignmentSpan> spans, DateOnly day) => At(spans, day).Select(tally => new ClassTally
    {
        Unit = tally.Unit, Total = -tally.Total, DoneOnTime = -tally.DoneOnTime, DoneLate = -tally.DoneLate, OpenInTime = -tally.OpenInTime,
        OpenOverdue = -tally.OpenOverdue, WithoutDeadline = -tally.WithoutDeadline, ExtensionAsked = -tally.ExtensionAsked, Waiting = -tally.Waiting,
    });

    // Nobody did anything, yet the deadline went by.
    private static IQueryable<ClassTally> Passed(IQueryable<AssignmentSpan> spans, DateOnly settled, DateOnly day) => spans
        .Where(span => span.State == SpanState.Open && span.Due >= settled && span.Due < day && span.FromDay <= settled && span.ToDay > day)
        .GroupBy(span => span.OrganizationId).Select(unit => new ClassTally
        {
            Unit = unit.Key, Total = 0, DoneOnTime = 0, DoneLate = 0, OpenInTime = -unit.Count(), OpenOverdue = unit.Count(),
            WithoutDeadline = 0, ExtensionAsked = 0, Waiting = 0,
        });
}
