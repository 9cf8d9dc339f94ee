using System.Globalization;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.SigningRates;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>Tỷ lệ ký số: the table of a month, every number leading to its documents.</summary>
[Access]
public sealed class SigningPage(SigningReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>As <c>3/2021</c>; the month before this one when absent.</summary>
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    public Period Period { get; private set; } = null!;

    public SigningTable Table { get; private set; } = null!;

    /// <summary>All units together in the month before.</summary>
    public SigningCounts Before { get; private set; } = SigningCounts.None;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = PeriodOf(Month) ?? PeriodRule.Of("month").Containing(clock.Today).Previous;
        Table = await report.MakeAsync(Area, Period, Cancel);
        Before = (await report.MakeAsync(Area, Period.Previous, Cancel)).Total;
        return Answer(() => SigningSheet.Print(Table));
    }

    public string MonthText => MonthOf(Period);

    public static string Rate(decimal? rate) => rate is { } share ? Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("0.##", Vietnamese) + "%" : "–";

    public string ListAddress(Id<Organization> unit, SigningColumn column) => $"/bao-cao/ky-so/danh-sach?co-quan={unit}&thang={MonthText}&cot={column}";

    public string FileAddress(ReportFormat format) => $"/bao-cao/ky-so?co-quan={Area.Agency.Id}&thang={MonthText}&tep={format}";

    internal static string MonthOf(Period period) => period.From.ToString("M/yyyy", CultureInfo.InvariantCulture);

    internal static Period? PeriodOf(string? month) =>
        DateOnly.TryParseExact($"1/{month}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PeriodRule.Of("month").Containing(day)
            : null;
}
