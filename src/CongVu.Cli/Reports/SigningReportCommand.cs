using System.CommandLine;
using System.Globalization;
using CongVu.Calendar;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.SigningRates;

namespace CongVu.Cli.Reports;

/// <summary>The table of signing rates of a month.</summary>
internal static class SigningReportCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var month = new Option<string>("--month") { Description = "Tháng, ví dụ 2021-03.", Required = true };
        month.Validators.Add(result =>
        {
            if (MonthOf(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("Tháng ghi theo mẫu 2021-03.");
            }
        });
        var command = new Command("signing", "Tỷ lệ ký số văn bản gửi đi của các cơ quan trực thuộc.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => MakeAsync(options, parsed, MonthOf(parsed.GetRequiredValue(month))!.Value, cancel)));
        return command;
    }

    private static async Task<Outcome<PrintedReport>> MakeAsync(ReportOptions options, ParseResult parsed, DateOnly month, CancellationToken cancel)
    {
        var code = parsed.GetRequiredValue(options.Agency);
        return await options.Office.RunAsync(parsed, (SigningReport report) =>
            report.PrintAsync(null, code, PeriodRule.Of("month").Containing(month), cancel));
    }

    private static DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
