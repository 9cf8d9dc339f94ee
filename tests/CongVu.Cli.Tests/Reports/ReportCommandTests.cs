using System.CommandLine;
using System.Text;
using System.Text.Json;
using CongVu.Archive;
using CongVu.Calendar;
using CongVu.Cli.Reports;
using CongVu.Database;
using CongVu.Directives;
using CongVu.DocumentFormat.Tests.Judges;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports.Campaigns;
using CongVu.TestOffice;
using TestHouse = CongVu.TestOffice.Office;

namespace CongVu.Cli.Tests.Reports;

/// <summary>What ./congvu report writes, each report in each format, opened by the program that judges that format.</summary>
public sealed class ReportCommandTests
{
    private static readonly (string Name, string Arguments, string[] Shown)[] Reports =
    [
        ("signing", "signing --month 2021-04 --agency H56.25", ["Văn bản gửi đi", "UBND xã Na Mèo", "Tổng cộng"]),
        ("directives", "directives --from 2021-04-01 --to 2021-04-30 --as-of 2021-04-20 --agency H56.25", ["Quá hạn", "UBND xã Na Mèo", "Tổng cộng"]),
        ("monthly", "monthly --period 2021-04 --unit H56.25.7", ["Nội dung chỉ đạo", "Rà soát hộ nghèo", "125/TB-UBND ngày 02/4/2021"]),
        ("campaign", "campaign KS-2021", ["UBND xã Na Mèo"]),
        ("handling", "handling --direction in --from 2021-04-01 --to 2021-04-30 --agency H56.25", ["UBND huyện Quan Sơn", "Tổng cộng"]),
        ("register", "register --book incoming --year 2021 --agency H56.25", ["698/STTTT", "Tổng cộng: 1 văn bản"]),
        ("file-index", "file-index H56.25.2021.01.VP", ["698/STTTT", "Tổng cộng: 1 văn bản, 1 trang"]),
        ("files", "files --year 2021 --agency H56.25", ["Ký số văn bản", "Tổng cộng: 1 hồ sơ, 1 văn bản, 1 trang"]),
        ("filing-plan", "filing-plan --year 2021 --agency H56.25", ["I. Tổng hợp", "Tập lưu văn bản đi", "Tổng cộng: 1 hồ sơ"]),
    ];

    [Fact]
    public async Task Each_report_is_written_in_each_format_as_its_judge_wants_it()
    {
        await using var office = (await FilledAsync(Engine.Sqlite)).Office;
        using var folder = new TemporaryFolder();
        var forLibreOffice = new List<(string Name, byte[] File)>();

        foreach (var (name, arguments, shown) in Reports)
        {
            var csv = Encoding.UTF8.GetString(await WriteAsync(office, folder, arguments, "csv"));
            using var json = JsonDocument.Parse(await WriteAsync(office, folder, arguments, "json"));
            var (sheet, word, pdf) = (await WriteAsync(office, folder, arguments, "xlsx"), await WriteAsync(office, folder, arguments, "docx"), await WriteAsync(office, folder, arguments, "pdf"));

            Assert.All(shown, words => Assert.Contains(words, csv, StringComparison.Ordinal));
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
            OpenXmlSdk.AcceptsSheet(sheet);
            OpenXmlSdk.AcceptsWord(word);
            Judge.AcceptsStructure(pdf);
            Shows(pdf, shown);
            forLibreOffice.AddRange([($"{name}-sheet.xlsx", sheet), ($"{name}-word.docx", word)]);
        }

        var opened = LibreOffice.Convert("pdf", [.. forLibreOffice]);
        Assert.All(Reports, report => Assert.All([$"{report.Name}-sheet.xlsx", $"{report.Name}-word.docx"], name => Shows(opened[name], report.Shown)));
    }

    [Fact]
    public async Task Both_databases_give_the_same_figures()
    {
        await using var embedded = (await FilledAsync(Engine.Sqlite)).Office;
        await using var server = (await FilledAsync(Engine.Postgres)).Office;
        using var folder = new TemporaryFolder();

        foreach (var (_, arguments, _) in Reports)
        {
            Assert.Equal(await WriteAsync(embedded, folder, arguments, "csv"), await WriteAsync(server, folder, arguments, "csv"));
        }
    }

    [Fact]
    public async Task A_report_on_nobody_is_refused_in_words_and_leaves_no_file()
    {
        await using var office = (await Province.OpenAsync(Engine.Sqlite)).Office;
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "none.pdf");

        var (code, said) = await InvokeAsync(office, $"signing --month 2021-04 --agency H99 --format pdf --output {target}");

        Assert.Equal(1, code);
        Assert.Contains("Không có cơ quan nào mang mã này", said, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    [Theory]
    [InlineData("signing --month 04/2021 --agency H56.25", "Tháng ghi theo mẫu 2021-03.")]
    [InlineData("register --book outgoing --agency H56.25", "Cần --year, hoặc cả --from và --to.")]
    [InlineData("handling --direction out --from 2021-04-30 --to 2021-04-01 --agency H56.25", "Ngày cuối của kỳ ở trước ngày đầu.")]
    [InlineData("directives --from 2021-04-30 --to 2021-04-01 --agency H56.25", "Ngày cuối của kỳ ở trước ngày đầu.")]
    public async Task What_makes_no_period_is_not_understood(string arguments, string complaint)
    {
        await using var office = (await Province.OpenAsync(Engine.Sqlite)).Office;

        var (code, said) = await InvokeAsync(office, arguments);

        Assert.NotEqual(0, code);
        Assert.Contains(complaint, said, StringComparison.Ordinal);
    }

    // A task of the commune, a campaign over it, a letter that came in, in a file beside the plan.
    private static async Task<Province> FilledAsync(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        var source = new DirectiveSource(DirectiveSourceKind.HigherLevel, null, "125/TB-UBND", new DateOnly(2021, 4, 2), "UBND tỉnh", "Kết luận");
        var card = new DirectiveCard(source, "Rà soát hộ nghèo", new DirectiveGiver(null, "UBND tỉnh", ""), new DateOnly(2021, 4, 5));
        await province.Office.MakeAsync((OpenDirective open) => open.RunAsync(province.Tracker, new OpenDirective.Input(
            province.District, card, [new AssignedUnit(province.Commune, AssignmentRole.Lead, DeadlineChoice.On(new DateOnly(2021, 4, 12)))]), default));
        var letter = await province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned, new IncomingCard(
            null, "Sở Thông tin và Truyền thông", "698/STTTT", new DateOnly(2021, 4, 2), "Công văn", "V/v báo cáo"), [Papers.PdfFile("tep.pdf", "Công văn")]), default));
        await province.Office.MakeAsync((OpenCampaign open) => open.RunAsync(province.Tracker, new OpenCampaign.Input(province.District, new CampaignCard(
            "KS-2021", "Ký số văn bản đi", "Kế hoạch số 12/KH-UBND", Period.Of(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 12)), [province.Commune], [new(CriterionKind.SigningRate, 90)])), default));
        await FileAsync(province, letter);
        return province;
    }

    private static async Task FileAsync(Province province, Id<IncomingDocument> letter)
    {
        var plan = await province.Office.MakeAsync((StartFilingPlan start) => start.RunAsync(province.Clerk, new StartFilingPlan.Input(province.District, 2021), default));
        await province.Office.MustAsync((PutHeading put) => put.RunAsync(province.Clerk, new PutHeading.Input(
            plan, 0, null, new FilingHeadingCard("I. Tổng hợp", "02.VP", "Tập lưu văn bản đi", Retention.Years50, null, "")), default));
        var file = await province.Office.MakeAsync((OpenCaseFile open) => open.RunAsync(province.Clerk, new OpenCaseFile.Input(
            province.Clerk.Posts[0].Id, null, new CaseFileCard("01.VP", "Ký số văn bản", Retention.Years10)), default));
        await province.Office.MustAsync((FileDocument act) => act.RunAsync(province.Clerk, new FileDocument.Input(file, FiledKind.Incoming, letter.Value), default));
    }

    private static async Task<byte[]> WriteAsync(TestHouse office, TemporaryFolder folder, string arguments, string format)
    {
        var target = Path.Combine(folder.Path, $"report.{format}");
        var (code, said) = await InvokeAsync(office, $"{arguments} --format {format} --output {target}");
        Assert.True(code == 0, said);
        return await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken);
    }

    private static async Task<(int Code, string Said)> InvokeAsync(TestHouse office, string arguments)
    {
        await using var output = new StringWriter();
        string[] which = ["--data", office.Folder, .. office.Settings.Engine is Engine.Postgres ? ["--database", office.Settings.ConnectionString] : Array.Empty<string>()];
        var code = await ReportCommand.Create().Parse([.. arguments.Split(' '), .. which]).InvokeAsync(new InvocationConfiguration { Output = output, Error = output });
        return (code, output.ToString());
    }

    private static void Shows(byte[] pdf, string[] words)
    {
        var text = string.Join(' ', Judge.TextOf(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, part => Assert.Contains(part, text, StringComparison.OrdinalIgnoreCase));
    }
}
