using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Help;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;

namespace CongVu.Web.Help;

/// <summary>Gián đoạn hệ thống: when the program did not work, as it measured itself.</summary>
[Access(Role.Administrator, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class DowntimePage(DowntimeQueries downtimes, OfficeClock clock) : OfficePage, IListPage
{
    public IReadOnlyList<DowntimeQueries.Line> Lines { get; private set; } = [];

    public Period Period { get; private set; } = null!;

    /// <summary>Only a leader gives back lost time.</summary>
    public bool MayCredit => Actor.Posts.Any(post => post.Role is Role.Leader);

    public static string CreditAddress(DowntimeQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (from, until) = (VietnamTime.ToLocal(line.From), VietnamTime.ToLocal(line.Until));
        return $"/theo-doi/cong-bu?FromDay={Words.Day(VietnamTime.DayOf(line.From))}&FromHour={from:HH:mm}&UntilDay={Words.Day(VietnamTime.DayOf(line.Until))}&UntilHour={until:HH:mm}&Fault={Uri.EscapeDataString("Hệ thống gián đoạn, do chương trình tự đo.")}";
    }

    public ListSource Export => new(
        "gian-doan", "Gián đoạn hệ thống", Period.Title, [new("Từ", 1.4), new("Đến", 1.4), ReportColumn.Narrow("Thời gian"), ReportColumn.Narrow("Trong giờ làm việc")],
        Lines.Select(line => ReportRow.Of(Words.Moment(line.From), Words.Moment(line.Until), HelpRequestsPage.Worked(line.Length), HelpRequestsPage.Worked(line.WorkingTime))));

    public async Task OnGetAsync()
    {
        Period = PeriodRule.Of("year").Containing(clock.Today);
        Lines = await downtimes.InAsync(Period, Cancel);
    }
}
