using System.CommandLine;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;

namespace CongVu.Cli.Reports;

/// <summary>Who sent the report of the 20th, and what the reports say together.</summary>
internal static class RadarCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var month = MonthOption.Create("--period", "Tháng báo cáo, ví dụ 2020-06.");
        var command = new Command("radar", "Đơn vị nào đã gửi, chưa gửi báo cáo ngày 20; số liệu tổng hợp, đính chính.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (ReportRadar radar) =>
        {
            var day = MonthOption.Read(parsed.GetRequiredValue(month))!.Value;
            return radar.PrintAsync(null, parsed.GetRequiredValue(options.Agency), MonthlyPeriods.Of(day.Year, day.Month), cancel);
        })));
        return command;
    }
}
