using System.CommandLine;
using System.Globalization;
using CongVu.Calendar;
using CongVu.Reports.Monthly;

namespace CongVu.Cli.Reports;

/// <summary>A unit's report of the 20th.</summary>
internal static class MonthlyReportCommand
{
    public static Command Create()
    {
        var options = new ReportOptions("--unit");
        var month = new Option<string>("--period") { Description = "Tháng báo cáo, ví dụ 2020-06: từ ngày 20 tháng trước đến ngày 20 tháng này.", Required = true };
        month.Validators.Add(result =>
        {
            if (PeriodOf(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("Tháng ghi theo mẫu 2020-06.");
            }
        });
        var command = new Command("monthly", "Báo cáo ngày 20 của một đơn vị về thực hiện ý kiến chỉ đạo.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (MonthlyReport report) =>
            report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), PeriodOf(parsed.GetRequiredValue(month))!, cancel))));
        return command;
    }

    private static Period? PeriodOf(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? MonthlyPeriods.Of(day.Year, day.Month)
            : null;
}
