using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.DirectiveFigures;

/// <summary>Makes the table of tasks by unit and class for any period and any day (báo cáo số liệu nhiệm vụ).</summary>
public sealed class DirectiveReport
{
    private readonly DirectiveClasses classes;
    private readonly ReportScope scope;

    internal DirectiveReport(DirectiveClasses classes, ReportScope scope)
    {
        this.classes = classes;
        this.scope = scope;
    }

    /// <summary>The table.</summary>
    /// <param name="area">Whose tasks.</param>
    /// <param name="given">In which period they were given.</param>
    /// <param name="asOf">At the end of which day they are counted.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<DirectiveTable> MakeAsync(ReportArea area, Period given, DateOnly asOf, CancellationToken cancel)
    {
        var rows = await classes.ByUnitAsync(ReaderOf(area), new TaskFilter(TaskScope.Tracking, asOf) { Given = given }, cancel);
        return new DirectiveTable(area.Agency.Id, area.Agency.Name, given.From, given.LastDay, asOf,
            [.. rows.Select(row => new DirectiveRow(row.Key, area.Tree.NameOf(row.Key), row.Figures)).OrderBy(row => row.Unit)])
        {
            Before = await CompareAsync(area, given, asOf, cancel),
        };
    }

    // Half a year is compared with half a year, and as long after its end.
    private async Task<DirectiveComparison?> CompareAsync(ReportArea area, Period given, DateOnly asOf, CancellationToken cancel)
    {
        var rule = PeriodRule.All.FirstOrDefault(known => known.Containing(given.From) is { } whole && whole.From == given.From && whole.Until == given.Until);
        var before = (rule?.Containing(given.From) ?? given).Previous;
        var day = before.LastDay.AddDays(asOf.DayNumber - given.LastDay.DayNumber);
        if (!WorkCalendar.Covers(before.From))
        {
            return null;
        }

        var rows = await classes.ByUnitAsync(ReaderOf(area), new TaskFilter(TaskScope.Tracking, day) { Given = before }, cancel);
        return new DirectiveComparison(before.From, before.LastDay, day, rows.Aggregate(ClassFigures.None, (sum, row) => sum + row.Figures));
    }

    /// <summary>The table of the agency with that code, ready to be written.</summary>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, Period given, DateOnly asOf, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? DirectiveSheet.Print(await MakeAsync(area.Value, given, asOf, cancel)) : new Refusals().Add(area.Refusals);
    }

    // Figures over an agency are counted as its tracking office sees them; whether the asker may have them was judged with the area.
    private static Actor ReaderOf(ReportArea area) => new(default, "",
        [new ActorPost(default, area.Agency.Id, area.Agency.Name, area.Agency.Id, area.Agency.Name, Role.TrackingOffice, "", null)]);
}
