using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

/// <summary>What holds for every history of tasks, whatever people tried.</summary>
internal static class Promises
{
    public static async Task NothingIsDoneWithoutAcceptedEvidenceAsync(Office office)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var done = await db.Set<AssignmentSpan>().AsNoTracking().Where(span => span.State == SpanState.DoneOnTime || span.State == SpanState.DoneLate).ToListAsync();
        var evidence = await db.Set<Evidence>().AsNoTracking().ToDictionaryAsync(item => item.Id);
        var reports = await db.Set<DoneReport>().AsNoTracking().ToDictionaryAsync(report => report.Id);
        Assert.NotEmpty(done);
        Assert.All(done, span =>
        {
            var item = evidence[span.EvidenceId!.Value];
            var report = reports[item.ReportId];
            Assert.Equal((span.AssignmentId, EvidenceVerdict.Accepted), (item.AssignmentId, item.Verdict));
            Assert.True(item.Doubts.Length == 0 || item.OverruleReason.Length > 0);
            Assert.True(report.Outcome is ReportOutcome.Accepted && report.DecidedById != report.ReportedById);
            Assert.Equal(span.State is SpanState.DoneLate, report.ReportedOn > span.Due);
        });
    }

    public static async Task OriginalDeadlinesStandAsync(Office office, NaiveReckoning reckoning)
    {
        await using var scope = office.Scope();
        var deadlines = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<AssignmentDeadline>().AsNoTracking().ToListAsync();
        Assert.Contains(deadlines, deadline => deadline.Kind is DeadlineKind.Extension);
        Assert.All(deadlines.Where(deadline => deadline.Ordinal == 1), original => Assert.Equal(reckoning.OriginalDue(original.AssignmentId.Value), original.Due));
    }

    /// <summary>The class of every task on a day is what its story tells.</summary>
    public static async Task EveryClassIsAsToldAsync(Office office, NaiveReckoning reckoning, DateOnly day)
    {
        await using var scope = office.Scope();
        var spans = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<AssignmentSpan>().AsNoTracking()
            .Where(span => span.FromDay <= day && span.ToDay > day).ToDictionaryAsync(span => span.AssignmentId.Value);
        foreach (var id in reckoning.Assignments)
        {
            (TaskClass, bool)? stored = spans.TryGetValue(id, out var span) ? (TaskClasses.Of(span.State, span.Due, span.ReportedOn, day), span.IsExtensionAsked) : null;
            Assert.Equal((day, id, reckoning.At(id, day)), (day, id, stored));
        }
    }

    /// <summary>The figures of a day add up and equal the stories.</summary>
    public static async Task<ClassFigures> FiguresEqualTheStoryAsync(Province province, NaiveReckoning reckoning, DateOnly day)
    {
        var told = reckoning.Assignments.Select(id => reckoning.At(id, day)).OfType<(TaskClass Class, bool IsAsked)>().ToList();

        var figures = await province.Office.RunAsync((DirectiveClasses classes) => classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, day), default));

        Assert.True(figures.AddsUp);
        Assert.Equal(told.Count, figures.Total);
        Assert.Equal(told.Count(line => line.IsAsked), figures.ExtensionAsked);
        foreach (var value in Enum.GetValues<TaskClass>())
        {
            Assert.Equal((day, value, told.Count(line => line.Class == value)), (day, value, figures.Of(value)));
        }

        return figures;
    }
}
