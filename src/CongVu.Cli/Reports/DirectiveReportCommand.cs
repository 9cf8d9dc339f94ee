using System.CommandLine;
using CongVu.Calendar;
using CongVu.Reports.DirectiveFigures;

namespace CongVu.Cli.Reports;

/// <summary>The tasks of a period by unit and class.</summary>
internal static class DirectiveReportCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var from = new Option<DateOnly>("--from") { Description = "Giao từ ngày này, ví dụ 2019-01-01.", Required = true };
        var to = new Option<DateOnly>("--to") { Description = "Giao đến hết ngày này.", Required = true };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Tính đến hết ngày này; bỏ trống là ngày cuối của kỳ." };
        var command = new Command("directives", "Nhiệm vụ đã giao, theo đơn vị và tình trạng.") { from, to, asOf };
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) < result.GetValue(from))
            {
                result.AddError("Ngày cuối của kỳ ở trước ngày đầu.");
            }
        });
        options.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var given = Period.Of(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            return options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (DirectiveReport report) =>
                report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), given, parsed.GetValue(asOf) ?? given.LastDay, cancel)));
        });
        return command;
    }
}
