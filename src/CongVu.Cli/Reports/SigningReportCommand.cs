using System.CommandLine;
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
        var month = MonthOption.Create("--month", "Tháng, ví dụ 2021-03.");
        var command = new Command("signing", "Tỷ lệ ký số văn bản gửi đi của các cơ quan trực thuộc.") { month };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => MakeAsync(options, parsed, MonthOption.Read(parsed.GetRequiredValue(month))!.Value, cancel)));
        return command;
    }

    private static async Task<Outcome<PrintedReport>> MakeAsync(ReportOptions options, ParseResult parsed, DateOnly month, CancellationToken cancel)
    {
        var code = parsed.GetRequiredValue(options.Agency);
        return await options.Office.RunAsync(parsed, (SigningReport report) =>
            report.PrintAsync(null, code, PeriodRule.Of("month").Containing(month), cancel));
    }
}
