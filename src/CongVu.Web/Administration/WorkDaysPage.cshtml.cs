using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Organizations.WorkDays;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Lịch làm việc: days off and days worked instead, as the law fixes them and as they were decided.</summary>
[Access(Role.Administrator)]
public sealed class WorkDaysPage(DayBook book, OfficeClock clock, DecideDay decide, WithdrawDay withdraw) : OfficePage
{
    /// <summary>What can be entered.</summary>
    public static IReadOnlyList<CalendarDayKind> Kinds { get; } = Enum.GetValues<CalendarDayKind>();

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public CalendarDayKind Kind { get; set; } = CalendarDayKind.SwapOff;

    [BindProperty]
    public string Occasion { get; set; } = "";

    [BindProperty]
    public string SourceDocument { get; set; } = "";

    [BindProperty]
    public DateOnly? InPlaceOf { get; set; }

    /// <summary>This year and the next.</summary>
    public IReadOnlyList<(int Number, IReadOnlyList<(CalendarDay Row, bool IsEntered)> Days)> Years { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var entered = (await book.ListAsync(Cancel)).Select(row => row.Day).ToHashSet();
        Years = [.. new[] { Today.Year, Today.Year + 1 }.Select(year => (year, DaysOf(year, entered)))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var input = new DecideDay.Input(Day ?? DateOnly.MinValue, Kind, Occasion, SourceDocument, InPlaceOf);
        return await AfterAsync((await ActAsync(() => decide.RunAsync(Actor, input, Cancel))).IsDone, "Đã nhập ngày; các hạn liên quan đã được tính lại.");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(DateOnly day)
    {
        ModelState.Clear();
        return await AfterAsync((await ActAsync(() => withdraw.RunAsync(Actor, new WithdrawDay.Input(day), Cancel))).IsDone, "Đã bỏ ngày; các hạn liên quan đã được tính lại.");
    }

    private IReadOnlyList<(CalendarDay Row, bool IsEntered)> DaysOf(int year, HashSet<DateOnly> entered)
    {
        var days = new List<(CalendarDay, bool)>();
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (clock.Calendar.SpecialDay(day) is { } row)
            {
                days.Add((row, entered.Contains(day)));
            }
        }

        return days;
    }

    private async Task<IActionResult> AfterAsync(bool isDone, string message)
    {
        if (!isDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say(message);
        return Redirect("/quan-tri/lich-lam-viec");
    }
}
