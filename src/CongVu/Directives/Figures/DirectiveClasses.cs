using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>Tasks counted by class at a day (số liệu nhiệm vụ). Every number comes from the same question as the list behind it.</summary>
public sealed class DirectiveClasses
{
    private readonly OfficeContext db;
    private readonly TaskSelection selection;
    private readonly DirectiveQueries lists;
    private readonly ClassBook book;

    internal DirectiveClasses(OfficeContext db, TaskSelection selection, DirectiveQueries lists, ClassBook book)
    {
        this.db = db;
        this.selection = selection;
        this.lists = lists;
        this.book = book;
    }

    /// <summary>The tasks behind a number: the filter that counted, with the class of the cell.</summary>
    public Task<IReadOnlyList<DirectiveQueries.Line>> ListAsync(Actor actor, TaskFilter filter, int page, int size, CancellationToken cancel) =>
        lists.ListAsync(actor, filter, page, size, cancel);

    public async Task<ClassFigures> CountAsync(Actor actor, TaskFilter filter, CancellationToken cancel)
    {
        if (TaskSelection.AllOf(actor, filter) is not null)
        {
            return (await ByUnitAsync(actor, filter, cancel)).Aggregate(ClassFigures.None, (sum, row) => sum + row.Figures);
        }

        var all = await Classes(selection.Of(actor, filter).GroupBy(_ => 1), filter.Day).ToListAsync(cancel);
        return all.Count == 0 ? ClassFigures.None : all[0].Figures;
    }

    /// <summary>One row for each unit that has tasks.</summary>
    public async Task<IReadOnlyList<FigureRow<Id<Organization>>>> ByUnitAsync(Actor actor, TaskFilter filter, CancellationToken cancel) =>
        TaskSelection.AllOf(actor, filter) is { } assigners ? await book.CountAsync(assigners, filter.Role, filter.Day, cancel)
        : await Classes(selection.Of(actor, filter).GroupBy(span => span.OrganizationId), filter.Day).ToListAsync(cancel);

    /// <summary>One row for each leader, source or field.</summary>
    public async Task<IReadOnlyList<FigureRow<string>>> ByAsync(Actor actor, TaskFilter filter, FigureKey key, CancellationToken cancel)
    {
        var spans = selection.Of(actor, filter)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span, part.DirectiveId })
            .Join(db.Set<Directive>(), pair => pair.DirectiveId, directive => directive.Id, (pair, directive) => new { pair.span, directive });
        var groups = key switch
        {
            FigureKey.Leader => spans.GroupBy(pair => pair.directive.GivenByName, pair => pair.span),
            FigureKey.Source => spans.GroupBy(pair => (string)(object)pair.directive.SourceKind, pair => pair.span),
            FigureKey.Field => spans.GroupBy(pair => pair.directive.Field, pair => pair.span),
        };
        return await Classes(groups, filter.Day).ToListAsync(cancel);
    }

    /// <summary>One row for each month in which tasks were given, in order; quarters, halves and years are their sums.</summary>
    public async Task<IReadOnlyList<FigureRow<Period>>> ByMonthAsync(Actor actor, TaskFilter filter, CancellationToken cancel)
    {
        var months = await Classes(selection.Of(actor, filter).GroupBy(span => (span.GivenOn.Year * 12) + span.GivenOn.Month - 1), filter.Day).ToListAsync(cancel);
        return [.. months.OrderBy(row => row.Key).Select(row => new FigureRow<Period>(MonthOf(row.Key), row.Figures))];
    }

    private static Period MonthOf(int month)
    {
        var first = new DateOnly(month / 12, (month % 12) + 1, 1);
        return Period.Of(first, first.AddMonths(1).AddDays(-1));
    }

    private static IQueryable<FigureRow<TKey>> Classes<TKey>(IQueryable<IGrouping<TKey, AssignmentSpan>> groups, DateOnly day) =>
        groups.Select(group => new FigureRow<TKey>(group.Key, new ClassFigures(
            group.Count(),
            group.Count(span => span.State == SpanState.DoneOnTime),
            group.Count(span => span.State == SpanState.DoneLate),
            group.Count(span => (span.State == SpanState.Open && span.Due >= day) || (span.State == SpanState.Reported && span.Due >= span.ReportedOn)),
            group.Count(span => (span.State == SpanState.Open && span.Due < day) || (span.State == SpanState.Reported && span.Due < span.ReportedOn)),
            group.Count(span => (span.State == SpanState.Open || span.State == SpanState.Reported) && span.Due == null),
            group.Count(span => span.IsExtensionAsked),
            group.Count(span => span.State == SpanState.Reported))));
}

/// <summary>What figures are grouped by beside units.</summary>
public enum FigureKey
{
    /// <summary>Lãnh đạo giao.</summary>
    Leader,

    /// <summary>Nguồn.</summary>
    Source,

    /// <summary>Lĩnh vực.</summary>
    Field,
}

/// <summary>One line of a table of figures.</summary>
public sealed record FigureRow<TKey>(TKey Key, ClassFigures Figures);

/// <summary>How many tasks are in each class. Two more numbers are flags, not classes.</summary>
/// <param name="Total">All.</param>
/// <param name="DoneOnTime">Hoàn thành đúng hạn.</param>
/// <param name="DoneLate">Hoàn thành quá hạn.</param>
/// <param name="OpenInTime">Trong hạn.</param>
/// <param name="OpenOverdue">Quá hạn.</param>
/// <param name="WithoutDeadline">Không có thời hạn.</param>
/// <param name="ExtensionAsked">Of the open ones: with a request for extension not yet decided.</param>
/// <param name="Waiting">Of the open ones: reported done, not yet accepted.</param>
public sealed record ClassFigures(
    int Total, int DoneOnTime, int DoneLate, int OpenInTime, int OpenOverdue, int WithoutDeadline, int ExtensionAsked, int Waiting)
{
    public static ClassFigures None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    public int Done => DoneOnTime + DoneLate;

    public int Open => OpenInTime + OpenOverdue + WithoutDeadline;

    /// <summary>The classes are exclusive and add up.</summary>
    public bool AddsUp => Done + Open == Total;

    public int Of(TaskClass value) => value switch
    {
        TaskClass.DoneOnTime => DoneOnTime,
        TaskClass.DoneLate => DoneLate,
        TaskClass.OpenInTime => OpenInTime,
        TaskClass.OpenOverdue => OpenOverdue,
        TaskClass.WithoutDeadline => WithoutDeadline,
    };

    /// <summary>The share of the total, in percent; absent when there is nothing to share.</summary>
    public decimal? ShareOf(int part) => Total == 0 ? null : 100m * part / Total;

    public static ClassFigures operator +(ClassFigures left, ClassFigures right) => new(
        left.Total + right.Total, left.DoneOnTime + right.DoneOnTime, left.DoneLate + right.DoneLate, left.OpenInTime + right.OpenInTime,
        left.OpenOverdue + right.OpenOverdue, left.WithoutDeadline + right.WithoutDeadline,
        left.ExtensionAsked + right.ExtensionAsked, left.Waiting + right.Waiting);
}
