using CongVu.Calendar;
using CongVu.Reports;
using CongVu.Reports.ScoreCards;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.ScoreCards;

/// <summary>What a figure of a score card was counted from.</summary>
[Access]
public sealed class ScoreListPage(ScoreCardReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    /// <summary>Lines on the page.</summary>
    public const int Most = 100;

    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(Name = "chi-tieu", SupportsGet = true)]
    public ScoreKind Kind { get; set; }

    public Period Period { get; private set; } = null!;

    public IReadOnlyList<ScoreItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = SigningPage.PeriodOf(Month) ?? PeriodRule.Of("month").Containing(clock.Today).Previous;
        var items = await report.ListAsync(Actor, Area.Agency.Id, Period, Kind, Cancel);
        Items = items.IsDone ? items.Value : [];
        return items.IsDone ? Page() : Missing();
    }
}
