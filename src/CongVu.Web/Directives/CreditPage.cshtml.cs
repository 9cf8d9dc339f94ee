using CongVu.Calendar;
using CongVu.Directives.Extending;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Cộng bù lỗi hệ thống: working days that a measured fault took are given back to every open task.</summary>
[Access(Role.Leader)]
public sealed class CreditPage(CreditFault credit) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? FromDay { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimeOnly? FromHour { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? UntilDay { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimeOnly? UntilHour { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Fault { get; set; }

    private Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.Leader).Agency;

    public void OnGet()
    {
        // What the address brings of a measured fault is in the form; nothing else is read.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var count = 0;
        var outcome = await ActAsync(async () =>
        {
            var done = await credit.RunAsync(Actor, new CreditFault.Input(Agency, Moment(FromDay, FromHour), Moment(UntilDay, UntilHour), Fault ?? ""), Cancel);
            count = done.IsDone ? done.Value : 0;
            return (Outcome)done;
        });
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say(count == 0 ? "Không có nhiệm vụ nào đang tính hạn trong thời gian đó." : $"Đã cộng bù cho {count} nhiệm vụ.");
        return Redirect("/theo-doi");
    }

    // What was not typed is no measured time, and is refused as such.
    private static DateTimeOffset Moment(DateOnly? day, TimeOnly? hour) =>
        day is { } date && hour is { } time ? VietnamTime.StartOf(date).Add(time.ToTimeSpan()) : default;
}
