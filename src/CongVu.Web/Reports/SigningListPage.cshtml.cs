using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports;
using CongVu.Reports.SigningRates;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>The documents behind a number of the table of signing rates.</summary>
[Access]
public sealed class SigningListPage(SigningReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope), IListPage
{
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(Name = "cot", SupportsGet = true)]
    public SigningColumn Column { get; set; }

    public Period Period { get; private set; } = null!;

    public IReadOnlyList<SigningReport.Line> Lines { get; private set; } = [];

    /// <summary>Whether the documents are of an agency where this person works: only then their pages may open.</summary>
    public bool IsOwn => Actor.IsIn(Area.Agency.Id);

    public ListSource Export => new(
        "danh-sach-ky-so", Column.InWords(), Period.Title,
        [new("Số, ký hiệu", 1.4), ReportColumn.Narrow("Ngày"), new("Trích yếu", 4), ReportColumn.Narrow("Lãnh đạo ký số"), ReportColumn.Narrow("Cơ quan ký số"), new("Vì sao không tính", 2.4)],
        Lines.Select(line => ReportRow.Of(line.Code, line.IssueDate, line.Subject, YesNo(line.IsLeaderSigned), YesNo(line.IsAgencySigned), line.Reason))) { Organization = Area.Agency.Name };

    public static string YesNo(bool value) => value ? "Có" : "Không";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = SigningPage.PeriodOf(Month) ?? PeriodRule.Of("month").Containing(clock.Today).Previous;
        var lines = await report.ListAsync(Actor, Area.Agency.Id, Period, Column, Cancel);
        Lines = lines.IsDone ? lines.Value : [];
        return lines.IsDone ? Page() : Missing();
    }
}
