using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.ScoreCards;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.ScoreCards;

/// <summary>Phiếu theo dõi đơn vị: what an agency created, exchanged, processed and signed, beside the month before.</summary>
[Access]
public sealed class ScoreCardPage(ScoreCardReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    /// <summary>As <c>3/2021</c>; the month before this one when absent.</summary>
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    public Period Period { get; private set; } = null!;

    public ScoreCard Card { get; private set; } = null!;

    /// <summary>The agencies whose cards this person may open: their own and those below.</summary>
    public IEnumerable<OrganizationDirectory.Entry> Units => Area.Tree.Entries.Values
        .Where(entry => entry.Kind is OrganizationKind.Agency && ReportScope.Agencies(Actor).Any(own => Area.Tree.IsWithin(entry.Id, own))).OrderBy(entry => entry.Order);

    public string MonthText => SigningPage.MonthOf(Period);

    public string Self => $"/bao-cao/phieu-don-vi?co-quan={Area.Agency.Id}&thang={MonthText}";

    public string ListAddress(ScoreKind kind) => $"/bao-cao/phieu-don-vi/danh-sach?co-quan={Area.Agency.Id}&thang={MonthText}&chi-tieu={kind}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = SigningPage.PeriodOf(Month) ?? PeriodRule.Of("month").Containing(clock.Today).Previous;
        Card = await report.MakeAsync(Area, Period, Cancel);
        return Answer(() => ScoreCardSheet.Print(Card));
    }
}
