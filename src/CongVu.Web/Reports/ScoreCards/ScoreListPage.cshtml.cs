using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports;
using CongVu.Reports.ScoreCards;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.ScoreCards;

/// <summary>What a figure of a score card was counted from.</summary>
[Access]
public sealed class ScoreListPage(ScoreCardReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope), IListPage
{
    /// <summary>Lines on the page.</summary>
    public const int Most = 100;

    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(Name = "chi-tieu", SupportsGet = true)]
    public ScoreKind Kind { get; set; }

    public Period Period { get; private set; } = null!;

    public IReadOnlyList<ScoreItem> Items { get; private set; } = [];

    public ListSource Export => new(
        "danh-sach-phieu-don-vi", Kind.InWords(), $"{Area.Agency.Name}, {Period.Title.ToLowerInvariant()}",
        [new("Số, ký hiệu", 1.4), ReportColumn.Narrow("Ngày"), new("Nội dung", 4), .. Kind.IsTime() ? [ReportColumn.Narrow("Thời gian")] : Array.Empty<ReportColumn>()],
        Items.Select(item => ReportRow.Of([item.Code, item.Day, item.Words, .. Kind.IsTime() ? [TimeOf(item)] : Array.Empty<ReportValue>()]))) { Organization = Area.Agency.Name };

    public string TimeOf(ScoreItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ScoreValue(1, item.Hours).InWords(Kind);
    }

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
