using System.CommandLine;
using CongVu.Documents;
using CongVu.Reports.Registers;

namespace CongVu.Cli.Reports;

/// <summary>The books of an agency, bound.</summary>
internal static class RegisterCommand
{
    public static Command Create()
    {
        var options = new ReportOptions();
        var period = new PeriodOptions(hasYear: true);
        var book = new Option<RegisterKind>("--book") { Description = "incoming: sổ văn bản đến; outgoing: sổ văn bản đi; copies: sổ bản sao.", Required = true };
        var command = new Command("register", "In sổ đăng ký văn bản khổ A4, đủ cột theo Nghị định 30/2020/NĐ-CP, có cộng trang.") { book };
        period.AddTo(command);
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (RegisterReport report) =>
            report.PrintAsync(null, parsed.GetRequiredValue(options.Agency), parsed.GetRequiredValue(book), period.Of(parsed), cancel))));
        return command;
    }
}
