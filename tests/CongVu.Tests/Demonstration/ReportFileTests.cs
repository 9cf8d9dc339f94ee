using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Tests.Judges;
using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Campaigns;
using CongVu.Reports.DirectiveFigures;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.ScoreCards;
using CongVu.Reports.SigningRates;
using CongVu.TestOffice;

namespace CongVu.Tests.Demonstration;

public sealed class ReportFileTests
{
    private static readonly Period HalfYear = Period.Of(new DateOnly(2019, 1, 1), new DateOnly(2019, 6, 30));

    [Fact]
    public async Task Every_report_satisfies_the_validator_of_the_format_and_LibreOffice_opens_it()
    {
        await using var office = await LoadedProvince.OpenAsync(Engine.Sqlite);
        var reports = await AllAsync(office);

        foreach (var report in reports)
        {
            OpenXmlSdk.AcceptsWord(Write(report, ReportFormat.Docx));
            OpenXmlSdk.AcceptsSheet(Write(report, ReportFormat.Xlsx));
            Judge.AcceptsStructure(Write(report, ReportFormat.Pdf));
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Write(report, ReportFormat.Json)).RootElement.ValueKind);
            Assert.True(Write(report, ReportFormat.Csv).AsSpan().Count((byte)'\n') > report.Table.Rows.Count(), report.Name);
        }

        var shown = LibreOffice.Convert("pdf", [.. reports.Index().SelectMany(Files)]);
        foreach (var (index, report) in reports.Index())
        {
            Assert.Contains(Letters(report.Table.Title), Letters(Judge.TextOf(shown[$"w{index}.docx"])), StringComparison.Ordinal);
            Assert.True(Judge.TextOf(shown[$"s{index}.xlsx"]).Length > 100, report.Name);
        }
    }

    private static IEnumerable<(string, byte[])> Files((int Index, PrintedReport Report) entry) =>
        [($"w{entry.Index}.docx", Write(entry.Report, ReportFormat.Docx)), ($"s{entry.Index}.xlsx", Write(entry.Report, ReportFormat.Xlsx))];

    private static async Task<List<PrintedReport>> AllAsync(Office office) =>
    [
        await MakeAsync(office, (SigningReport report) => report.PrintAsync(null, "H56.25", PeriodRule.Of("month").Containing(new DateOnly(2021, 3, 1)), default)),
        await MakeAsync(office, (DirectiveReport report) => report.PrintAsync(null, "H34", HalfYear, HalfYear.LastDay, default)),
        await MakeAsync(office, (MonthlyReport report) => report.PrintAsync(null, "H34", MonthlyPeriods.Of(2019, 6), default)),
        await MakeAsync(office, (ReportRadar report) => report.PrintAsync(null, "H34", MonthlyPeriods.Of(2019, 6), default)),
        await MakeAsync(office, (ScoreCardReport report) => report.PrintAsync(null, "H56.25.9", PeriodRule.Of("month").Containing(new DateOnly(2021, 3, 1)), default)),
        await MakeAsync(office, (CampaignReport report) => report.PrintAsync(null, "KYSO-2019", default)),
    ];

    private static Task<PrintedReport> MakeAsync<TReport>(Office office, Func<TReport, Task<Outcome<PrintedReport>>> print)
        where TReport : notnull => office.MakeAsync(print);

    private static byte[] Write(PrintedReport report, ReportFormat format)
    {
        using var file = new MemoryStream();
        report.Write(format, file);
        return file.ToArray();
    }

    private static string Letters(string text) => new([.. Folding.Fold(text).Where(char.IsLetter)]);
}
