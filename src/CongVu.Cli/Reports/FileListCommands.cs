using System.CommandLine;
using CongVu.Reports.CaseFiles;

namespace CongVu.Cli.Reports;

/// <summary>The lists of the archive: what a file holds, the files of a year, the filing plan.</summary>
internal static class FileListCommands
{
    public static Command CreateIndex()
    {
        var options = new ReportOptions(agencyOption: null);
        var file = new Argument<string>("file") { Description = "Định danh hoặc mã của hồ sơ, ví dụ H56.25.2021.01.VHTT." };
        var command = new Command("file-index", "Mục lục văn bản trong một hồ sơ.") { file };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (CaseFileReport report) =>
            report.PrintIndexAsync(null, parsed.GetRequiredValue(file), cancel))));
        return command;
    }

    public static Command CreateList() => CreateOfYear("files", "Mục lục hồ sơ của một cơ quan, một năm.", (report, agency, year, cancel) => report.PrintListAsync(null, agency, year, cancel));

    public static Command CreatePlan() => CreateOfYear("filing-plan", "Danh mục hồ sơ của một cơ quan, một năm.", (report, agency, year, cancel) => report.PrintPlanAsync(null, agency, year, cancel));

    private static Command CreateOfYear(string name, string description, Func<CaseFileReport, string, int, CancellationToken, Task<Outcomes.Outcome<CongVu.Reports.PrintedReport>>> print)
    {
        var options = new ReportOptions();
        var year = new Option<int>("--year") { Description = "Năm hình thành hồ sơ, ví dụ 2021.", Required = true };
        var command = new Command(name, description) { year };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.WriteAsync(parsed, () => options.Office.RunAsync(parsed, (CaseFileReport report) =>
            print(report, parsed.GetRequiredValue(options.Agency), parsed.GetRequiredValue(year), cancel))));
        return command;
    }
}
