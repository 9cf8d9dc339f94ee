using System.CommandLine;
using CongVu.Calendar;
using CongVu.Reports.Monthly;

namespace CongVu.Cli.Reports;

/// <summary>A unit's report of the 20th.</summary>
internal static class MonthlyReportCommand
{
    public static Command Create()
    {
        var options = new ReportOptions("--unit");
        var month = MonthOption.Create("--period", "Tháng báo cáo, ví dụ 2020-06: từ ngày 20 tháng trước đến ngày 20 tháng này.");
        var command = new Command("monthly", "Báo cáo ngày 20 của một đơn vị về thực hiện ý kiến chỉ đạo.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (MonthlyReport report) =>
            report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), PeriodOf(parsed.GetRequiredValue(month)), cancel))));
        return command;
    }

    private static Period PeriodOf(string text)
    {
        var day = MonthOption.Read(text)!.Value;
        return MonthlyPeriods.Of(day.Year, day.Month);
    }
}
