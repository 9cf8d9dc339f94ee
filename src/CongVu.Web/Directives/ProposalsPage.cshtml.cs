using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Confirming;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Nhiệm vụ trong văn bản: what the reader proposes, confirmed line by line.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class ProposalsPage(ProposeDirectives propose, ConfirmDirectives confirm, UnitChoices units, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Document { get; set; }

    [BindProperty]
    public List<TypedLine> Lines { get; set; } = [];

    public ProposeDirectives.Reading Reading { get; private set; } = null!;

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public string SourceAddress =>
        $"{(Reading.Source.Kind is DirectiveSourceKind.OwnDocument ? "/van-ban-di" : "/van-ban-den")}/{Document:N}";

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var lines = Lines.Where(line => line.IsTaken).Select(line => line.Confirmed()).ToList();
        var outcome = await ActAsync(() => confirm.RunAsync(Actor, new ConfirmDirectives.Input(Document, lines), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say($"Đã nhập {lines.Count} nhiệm vụ.");
        return Redirect("/theo-doi");
    }

    /// <summary>What was typed into a line before, when the form comes back.</summary>
    public TypedLine? Typed(int index) => Lines.Find(line => line.Number == index);

    /// <summary>The proposed deadline as a day, counted from the document's date.</summary>
    public DateOnly? DueOf(ProposeDirectives.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var from = Reading.Source.Date ?? clock.Today;
        return line.Deadline switch
        {
            { Day: { } day } => day,
            { Within: { IsInHours: false } term } when WorkCalendar.Covers(from) => term.After(from, clock.Calendar).LastDay,
            _ => null,
        };
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await propose.ReadAsync(Actor, Document, Cancel) is not { } reading)
        {
            return Missing();
        }

        Reading = reading;
        Units = await units.BelowAsync(reading.Agency, Cancel);
        Tree = await units.TreeAsync(Cancel);
        return Page();
    }
}

/// <summary>A line as the person left it.</summary>
public sealed class TypedLine
{
    public int Number { get; set; }

    public bool IsTaken { get; set; }

    public string? Content { get; set; }

    public Id<Organization>? Lead { get; set; }

    public List<Id<Organization>> Supporting { get; set; } = [];

    public DateOnly? Day { get; set; }

    public int? MonthlyOn { get; set; }

    internal ConfirmDirectives.Line Confirmed()
    {
        var deadline = Day is { } day ? DeadlineChoice.On(day) : DeadlineChoice.None;
        return new ConfirmDirectives.Line(Content ?? "",
        [
            .. Lead is { } lead ? new[] { new AssignedUnit(lead, AssignmentRole.Lead, deadline) } : [],
            .. Supporting.Distinct().Where(other => other != Lead).Select(other => new AssignedUnit(other, AssignmentRole.Supporting, deadline)),
        ])
        {
            MonthlyOn = MonthlyOn,
        };
    }
}
