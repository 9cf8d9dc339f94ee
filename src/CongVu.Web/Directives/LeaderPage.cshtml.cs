using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>Chậm ở đâu: what is late and with whom, what waits for the leader, on one sheet that prints.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.HeadOfUnit)]
public sealed class LeaderPage(DirectiveQueries queries, DirectiveClasses figures, UnitChoices units, OfficeClock clock) : OfficePage
{
    private const int MostLines = 25;
    private const int MostAsked = 8;

    public DateOnly Today => clock.Today;

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    /// <summary>Units with late tasks, those with the most first.</summary>
    public IReadOnlyList<FigureRow<Id<Organization>>> Units { get; private set; } = [];

    /// <summary>The latest of all, the oldest deadline first.</summary>
    public IReadOnlyList<DirectiveQueries.Line> Late { get; private set; } = [];

    /// <summary>Requests for extension that nobody has decided.</summary>
    public IReadOnlyList<DirectiveQueries.Line> Asked { get; private set; } = [];

    public int LateCount => Units.Sum(row => row.Figures.Total);

    public int SoonCount { get; private set; }

    public int AskedCount { get; private set; }

    public int WaitingCount { get; private set; }

    private TaskFilter All => new(TaskScope.Tracking, Today);

    public async Task OnGetAsync()
    {
        Tree = await units.TreeAsync(Cancel);
        var late = All with { Class = TaskClass.OpenOverdue };
        Units = [.. (await figures.ByUnitAsync(Actor, late, Cancel)).OrderByDescending(row => row.Figures.Total).ThenBy(row => Tree.NameOf(row.Key), StringComparer.Ordinal)];
        Late = await queries.ListAsync(Actor, late, 1, MostLines, Cancel);
        Asked = await queries.ListAsync(Actor, All with { IsExtensionAsked = true }, 1, MostAsked, Cancel);
        AskedCount = Asked.Count < MostAsked ? Asked.Count : (await figures.CountAsync(Actor, All with { IsExtensionAsked = true }, Cancel)).Total;
        SoonCount = (await figures.CountAsync(Actor, All with { DueWithin = 7 }, Cancel)).Total;
        WaitingCount = (await figures.CountAsync(Actor, All with { IsWaiting = true }, Cancel)).Total;
    }

    /// <summary>The list behind a number.</summary>
    public string Address(string state, Id<Organization>? unit = null) => TaskAddress.Of(TaskAddress.With(All with { Unit = unit }, state), Today);

    /// <summary>How late in working days.</summary>
    public int DaysLate(DateOnly due) => WorkCalendar.Covers(due) ? clock.Calendar.WorkingDaysBetween(due, Today) : Today.DayNumber - due.DayNumber;
}
