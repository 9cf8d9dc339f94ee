using System.Text;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Reports;
using CongVu.Reports.Registers;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Reports;

public sealed class RegisterReportTests
{
    private static readonly Period Year = PeriodRule.Of("year").Containing(new DateOnly(2021, 1, 1));

    [Theory, BothDatabases]
    public async Task A_book_is_bound_with_the_lines_of_its_period(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new DraftJourney(province).IssuedAsync();

        var year = await PrintAsync(province, Year);
        var may = await PrintAsync(province, PeriodRule.Of("month").Containing(new DateOnly(2021, 5, 1)));

        Assert.Contains("01/UBND-VHTT", Csv(year), StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 1 văn bản", Csv(year), StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 0 văn bản", Csv(may), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_book_is_for_those_who_read_it_on_its_page_and_must_exist(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var own = await office.RunAsync((RegisterReport report) => report.PrintAsync(province.Clerk, "H56.25", RegisterKind.Incoming, Year, default));
        var specialist = await office.RunAsync((RegisterReport report) => report.PrintAsync(province.Specialist, "H56.25", RegisterKind.Incoming, Year, default));
        var stranger = await office.RunAsync((RegisterReport report) => report.PrintAsync(province.CommuneClerk, "H56.25", RegisterKind.Incoming, Year, default));
        var noBook = await office.RunAsync((RegisterReport report) => report.PrintAsync(province.Clerk, "H56.25", RegisterKind.Copies, Year, default));

        Assert.True(own.IsDone);
        Assert.Equal("report.list-not-yours", Assert.Single(specialist.Refusals).Code);
        Assert.Equal("report.no-such-agency", Assert.Single(stranger.Refusals).Code);
        Assert.Equal("report.no-register", Assert.Single(noBook.Refusals).Code);
    }

    private static Task<PrintedReport> PrintAsync(Province province, Period period) =>
        province.Office.MakeAsync((RegisterReport report) => report.PrintAsync(null, "H56.25", RegisterKind.Outgoing, period, default));

    private static string Csv(PrintedReport report)
    {
        using var file = new MemoryStream();
        report.Write(ReportFormat.Csv, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
