using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Lịch thời hạn: the deadlines of a month, day by day.</summary>
[Access]
public sealed class CalendarPage(DirectiveQueries queries, UnitChoices units, OfficeClock clock) : OfficePage
{
    /// <summary>How many tasks a day shows before it says how many more there are.</summary>
    public const int Shown = 4;

    private const int Week = 7;

    /// <summary>Any day of the month; this month when absent.</summary>
    [BindProperty(Name = "ngay", SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string? Scope { get; set; }

    public DateOnly Today => clock.Today;

    public DateOnly Month { get; private set; }

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public ILookup<DateOnly, DirectiveQueries.DueLine> Lines { get; private set; } = null!;

    public bool MayFollow => DirectivesMenu.MayFollow(Actor);

    public TaskScope Wanted => TaskAddress.ScopeOf(Scope ?? "") is { } asked && (asked is not TaskScope.Tracking || MayFollow) ? asked : TaskScope.Unit;

    /// <summary>Whole weeks, Monday first, that cover the month.</summary>
    public IEnumerable<IReadOnlyList<DateOnly>> Weeks
    {
        get
        {
            var monday = Month.AddDays(-(((int)Month.DayOfWeek + Week - 1) % Week));
            for (; monday < Month.AddMonths(1); monday = monday.AddDays(Week))
            {
                yield return [.. Enumerable.Range(0, Week).Select(monday.AddDays)];
            }
        }
    }

    public async Task OnGetAsync()
    {
        var day = Day is { } asked && WorkCalendar.Covers(asked) ? asked : Today;
        Month = new DateOnly(day.Year, day.Month, 1);
        Tree = await units.TreeAsync(Cancel);
        var filter = new TaskFilter(Wanted, Today) { DueIn = Period.Of(Month, Month.AddMonths(1).AddDays(-1)) };
        Lines = (await queries.DueAsync(Actor, filter, Cancel)).ToLookup(line => line.Due);
    }

    public string Address(DateOnly month, TaskScope scope) => $"/nhiem-vu/lich?xem={TaskAddress.KeyOf(scope)}&ngay={Words.Day(month)}";

    /// <summary>The list of one day.</summary>
    public string ListOf(DateOnly day) => TaskAddress.Of(new TaskFilter(Wanted, Today) { DueIn = Period.Of(day, day), IsOpen = true }, Today);

    public bool IsOff(DateOnly day) => WorkCalendar.Covers(day) && !clock.Calendar.IsWorkingDay(day);
}
