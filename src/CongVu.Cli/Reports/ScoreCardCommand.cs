using System.CommandLine;
using CongVu.Calendar;
using CongVu.Reports.ScoreCards;

namespace CongVu.Cli.Reports;

/// <summary>An agency's score card of a month.</summary>
internal static class ScoreCardCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var month = MonthOption.Create("--month", "Tháng, ví dụ 2021-03.");
        var command = new Command("score", "Phiếu theo dõi một cơ quan: tạo lập, trao đổi, xử lý, ký số, so với tháng trước.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (ScoreCardReport report) =>
            report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), PeriodRule.Of("month").Containing(MonthOption.Read(parsed.GetRequiredValue(month))!.Value), cancel))));
        return command;
    }
}
