using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Monthly;

namespace CongVu.Demonstration;

/// <summary>
/// The reports that Kon Tum's units owed on 20 June 2019: most are sent in time, two late, some not at all, and one is corrected a week later.
/// </summary>
internal sealed class JuneReports(Stage stage, KonTum province)
{
    /// <summary>The day on which they are due.</summary>
    public static readonly DateOnly Due = new(2019, 6, MonthlyPeriods.DueDay);

    private const int InTime = 20;
    private const int Late = 2;
    private static readonly Period Period = MonthlyPeriods.Of(2019, 6);

    private static readonly (string Cause, string Remedy)[] Reasons =
    [
        ("Chờ số liệu của các huyện, thành phố; đến nay mới nhận được một phần", "Cử tổ công tác làm việc trực tiếp với các địa phương còn thiếu số liệu"),
        ("Nội dung liên quan nhiều ngành, chưa thống nhất được phương án", "Lãnh đạo đơn vị chủ trì họp với các ngành liên quan, trình phương án cuối cùng"),
    ];

    private bool isPlayed;

    /// <summary>Sends them, once.</summary>
    public async Task PlayAsync(CancellationToken cancel)
    {
        if (isPlayed)
        {
            return;
        }

        isPlayed = true;
        stage.Clock.SetTo(Due, 16);
        await SendAsync(province.Heads.Take(InTime), cancel);
        stage.Clock.SetTo(Due.AddDays(1), 8);
        await SendAsync(province.Heads.Skip(InTime).Take(Late), cancel);
    }

    /// <summary>The first unit with a late task had handed its result over before the period ended, and says so a week later.</summary>
    public async Task CorrectAsync(CancellationToken cancel)
    {
        stage.Clock.SetTo(Due.AddDays(7), 9);
        foreach (var (agency, head) in province.Heads.Take(InTime))
        {
            if ((await TableAsync(agency, head, cancel)).In(MonthlySection.Overdue) is not [var item, ..])
            {
                continue;
            }

            await stage.MakeAsync((CorrectReport correct) => correct.RunAsync(head, new CorrectReport.Input(
                agency, Period, item.Assignment, MonthlySection.Done, "Kết quả đã bàn giao Văn phòng UBND tỉnh ngày 18/6/2019, đơn vị chưa kịp cập nhật trước khi gửi báo cáo"), cancel));
            return;
        }
    }

    private async Task SendAsync(IEnumerable<(Id<Organization> Agency, Actor Head)> units, CancellationToken cancel)
    {
        foreach (var (agency, head) in units)
        {
            foreach (var (index, item) in (await TableAsync(agency, head, cancel)).Unexplained().Index())
            {
                var (cause, remedy) = Reasons[index % Reasons.Length];
                await stage.DoAsync((ExplainOverdue explain) => explain.RunAsync(head, new ExplainOverdue.Input(
                    item.Assignment, Period, new OverdueReason(cause, remedy, Due.AddDays(10 + index))), cancel));
            }

            await stage.MakeAsync((SendMonthlyReport send) => send.RunAsync(head, new SendMonthlyReport.Input(agency, Period, ""), cancel));
        }
    }

    private async Task<MonthlyTable> TableAsync(Id<Organization> agency, Actor head, CancellationToken cancel)
    {
        var area = await stage.RunAsync((ReportScope scope) => scope.FindAsync(head, agency, cancel));
        return await stage.RunAsync((MonthlyReport report) => report.MakeAsync(area.Value, Period, cancel));
    }
}
