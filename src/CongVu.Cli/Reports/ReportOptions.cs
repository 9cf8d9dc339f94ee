using System.CommandLine;
using CongVu.Cli.Office;
using CongVu.Outcomes;
using CongVu.Reports;

namespace CongVu.Cli.Reports;

/// <summary>What all reports have in common: over which agency, as which file, to where.</summary>
internal sealed class ReportOptions(string? agencyOption = "--agency")
{
    public OfficeOptions Office { get; } = new();

    public Option<string> Agency { get; } = new(agencyOption ?? "--agency") { Description = "Mã định danh cơ quan, ví dụ H56.25.", Required = true };

    private readonly Option<ReportFormat> format = new("--format") { Description = "csv, xlsx, docx, pdf hoặc json.", DefaultValueFactory = _ => ReportFormat.Csv };

    private readonly Option<FileInfo?> output = new("--output") { Description = "Ghi vào tệp này; bỏ trống là ghi ra màn hình." };

    public void AddTo(Command command)
    {
        if (agencyOption is not null)
        {
            command.Options.Add(Agency);
        }

        command.Options.Add(format);
        command.Options.Add(output);
        Office.AddTo(command);
    }

    /// <summary>Makes the report and writes it. Exit code 0: written; 1: refused, with the reasons.</summary>
    public async Task<int> WriteAsync(ParseResult parsed, Func<Task<Outcome<PrintedReport>>> make)
    {
        var made = await make();
        if (!made.IsDone)
        {
            foreach (var refusal in made.Refusals)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(refusal.Text);
            }

            return 1;
        }

        Write(parsed, made.Value);
        return 0;
    }

    // Made whole before it is written: a report that fails half-way leaves no half file.
    private void Write(ParseResult parsed, PrintedReport report)
    {
        using var content = new MemoryStream();
        report.Write(parsed.GetValue(format), content);
        content.Position = 0;
        if (parsed.GetValue(output) is { } file)
        {
            using var target = file.Create();
            content.CopyTo(target);
            return;
        }

        using var screen = Console.OpenStandardOutput();
        content.CopyTo(screen);
    }
}
