using System.Text;
using CongVu.Database;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.CaseFiles;
using CongVu.TestOffice;
using CongVu.Tests.Archive;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Reports;

public sealed class CaseFileReportTests
{
    [Theory, BothDatabases]
    public async Task The_printed_lists_count_documents_and_pages_and_tell_nothing_that_is_not_for_the_reader(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();
        await desk.FileAsync(province.Specialist, file, await desk.LetterAsync("698/STTTT"));
        await desk.FileAsync(province.Clerk, file, await desk.LetterAsync("699/STTTT", isKept: false));
        await desk.FileAsync(province.Specialist, file, await new DraftJourney(province).IssuedAsync());

        var whole = Csv(await office.RunAsync((CaseFileReport report) => report.PrintIndexAsync(null, "H56.25.2021.01.VHTT", default)));
        var own = Csv(await office.RunAsync((CaseFileReport report) => report.PrintIndexAsync(province.Specialist, file.ToString(), default)));
        var list = Csv(await office.RunAsync((CaseFileReport report) => report.PrintListAsync(province.Specialist, "H56.25", 2021, default)));
        var others = Csv(await office.RunAsync((CaseFileReport report) => report.PrintListAsync(province.Stranger, "H56.25", 2021, default)));

        Assert.Contains("Tổng cộng: 3 văn bản, 3 trang", whole, StringComparison.Ordinal);
        Assert.Contains("699/STTTT", whole, StringComparison.Ordinal);
        Assert.Contains("01/UBND-VHTT,05/04/2021,", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("699/STTTT", own, StringComparison.Ordinal);
        Assert.Contains("Văn bản không thuộc quyền xem", own, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 1 hồ sơ, 3 văn bản, 3 trang", list, StringComparison.Ordinal);
        Assert.Contains("02/4/2021 – 05/4/2021", list, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 0 hồ sơ", others, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_plan_is_printed_by_sections_and_what_is_not_there_or_not_theirs_is_not_found(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var none = await office.RunAsync((CaseFileReport report) => report.PrintPlanAsync(province.Specialist, "H56.25", 2021, default));
        var plan = (await desk.TryStartPlanAsync(province.Clerk)).Value;
        await desk.PutAsync(province.Clerk, plan, ArchiveDesk.Heading);
        var file = await desk.OpenAsync();

        var printed = await office.RunAsync((CaseFileReport report) => report.PrintPlanAsync(province.Specialist, "H56.25", 2021, default));
        var stranger = await office.RunAsync((CaseFileReport report) => report.PrintIndexAsync(province.Stranger, file.ToString(), default));
        var foreign = await office.RunAsync((CaseFileReport report) => report.PrintListAsync(province.CommuneClerk, "H56.25", 2021, default));

        Assert.Contains("I. Văn hóa, thông tin", Csv(printed), StringComparison.Ordinal);
        Assert.Equal("Năm 2021, chưa phê duyệt", printed.Value.Table.Subtitle);
        Assert.Equal("archive.not-found", Assert.Single(none.Refusals).Code);
        Assert.Equal("archive.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Equal("report.no-such-agency", Assert.Single(foreign.Refusals).Code);
    }

    private static string Csv(Outcome<PrintedReport> report)
    {
        using var file = new MemoryStream();
        report.Value.Write(ReportFormat.Csv, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
