using System.CommandLine;
using CongVu.Reports.Handling;

namespace CongVu.Cli.Reports;

/// <summary>How far an agency's documents are.</summary>
internal static class HandlingCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var period = new PeriodOptions();
        var direction = new Option<string>("--direction") { Description = "in: văn bản đến; out: văn bản đi.", Required = true };
        direction.AcceptOnlyFromAmong("in", "out");
        var unit = new Option<string?>("--unit") { Description = "Mã hoặc tên viết tắt của một đơn vị, ví dụ VHTT; bỏ trống là mọi đơn vị." };
        var command = new Command("handling", "Tình hình giải quyết văn bản đến, văn bản đi, theo đơn vị.") { direction, unit };
        period.AddTo(command);
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (HandlingReport report) =>
        {
            var wanted = parsed.GetRequiredValue(direction) == "in" ? HandlingDirection.Incoming : HandlingDirection.Outgoing;
            return report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), parsed.GetValue(unit) ?? "", new HandlingReport.Choice(wanted, period.Of(parsed)), cancel);
        })));
        return command;
    }
}
