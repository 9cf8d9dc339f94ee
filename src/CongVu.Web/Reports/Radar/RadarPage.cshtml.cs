using System.Globalization;
using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.Slides;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Radar;

/// <summary>Theo dõi gửi báo cáo: who sent the report of the 20th, who did not, and the summary for the head.</summary>
[Access]
public sealed class RadarPage(ReportRadar radar, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    // Light and dark in turn, so that they differ on black and white paper too.
    /// <summary>The month in which the reports are due, as <c>6/2020</c>; the last one due when absent.</summary>
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    public Period Period { get; private set; } = null!;

    public RadarTable Table { get; private set; } = null!;

    public bool MayFollow => Actor.Has(Area.Agency.Id, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader);

    public string MonthText => Period.Until.ToString("M/yyyy", CultureInfo.InvariantCulture);

    public string Self => $"/bao-cao/theo-doi?co-quan={Area.Agency.Id}&thang={MonthText}";

    public string Chart => RadarCharts.ByUnit(Table).ToSvg();

    public static IHtmlContent Chip(RadarRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Words.Chip(row.Standing.InWords(), row.Standing switch
        {
            ReportStanding.Sent => "done",
            ReportStanding.SentLate => "soon",
            ReportStanding.NotSent or ReportStanding.Incomplete => "late",
        });
    }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Answer(() => SummarySheet.Print(Table, Period)) : Missing();

    /// <summary>The slides for the meeting of the month.</summary>
    public async Task<IActionResult> OnGetSlidesAsync([FromServices] MonthlySlides slides)
    {
        return await LoadAsync()
            ? File(MonthlySlides.Print(await slides.MakeAsync(Area, Period, Cancel)), "application/pdf", $"trinh-chieu-{Period.LastDay:yyyy-MM}.pdf")
            : Missing();
    }

    public async Task<IActionResult> OnPostRemindAsync([FromServices] RemindReports act)
    {
        if (!await LoadAsync())
        {
            return Missing();
        }

        var count = Table.Missing.Count;
        var outcome = await ActAsync(async () => await act.RunAsync(Actor, new RemindReports.Input(Area.Agency.Id, Period), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say($"Đã nhắc {count} đơn vị.");
        return Redirect(Self);
    }

    public async Task<IActionResult> OnPostDraftAsync([FromServices] DraftSummary act)
    {
        if (!await LoadAsync())
        {
            return Missing();
        }

        var outcome = await ActAsync(() => act.RunAsync(Actor, new DraftSummary.Input(Area.Agency.Id, Period), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã lập dự thảo báo cáo tổng hợp.");
        return Redirect($"/du-thao/{outcome.Value}");
    }

    private async Task<bool> LoadAsync()
    {
        if (!await FindAreaAsync())
        {
            return false;
        }

        var last = MonthlyPeriods.Of(clock.Today.Year, clock.Today.Month);
        Period = SigningPage.PeriodOf(Month) is { } month ? MonthlyPeriods.Of(month.From.Year, month.From.Month) : clock.Today >= last.Until ? last : last.Previous;
        Table = await radar.MakeAsync(Area, Period, Cancel);
        return true;
    }
}
