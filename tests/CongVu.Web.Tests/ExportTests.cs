using System.Net;
using CongVu.Database;
using CongVu.Web.Reports.Exports;

namespace CongVu.Web.Tests;

/// <summary>Lists as files: by the address of their page, with its columns, filter and rights.</summary>
public sealed class ExportTests
{
    // Tables that are no lists to take along: what is acted on and gone by evening, settings, parts of one thing's page, reports and books with files of their own.
    private static readonly string[] NoLists =
    [
        "Accounts/AccountPage", "Administration/DelegationsPage", "Administration/OrganizationPage", "Administration/PersonPage", "Administration/RemoteServicesPage", "Administration/SystemsPage",
        "Administration/WorkDaysPage", "Archive/CaseFilePage", "Archive/CaseFilesPage", "Archive/FilingPlanPage", "Citizens/ProceduresPage", "Directives/CalendarPage", "Directives/LeaderPage", "Directives/Parts", "Directives/ProposalsPage", "Documents/FilledListPage",
        "Documents/FillPage", "Documents/IssueTrayPage", "Documents/OutgoingList", "Documents/RegisterPage", "Documents/SignTrayPage", "Documents/SigningBatchPage", "Exchange/AxisDirectoryPage",
        "Exchange/Comparison", "Exchange/Earlier", "Exchange/Sending", "Registers/BookPage", "Reports/Campaigns/CampaignPage", "Reports/Campaigns/Explanations", "Reports/Campaigns/Objections",
        "Reports/DirectivesPage", "Reports/Handling/HandlingPage", "Reports/MonthlyPage", "Reports/Radar/RadarPage", "Reports/ReportsPage", "Reports/ScoreCards/ScoreCardPage", "Reports/SigningPage",
        "Shared/ListImport", "Shared/Refused", "Signatures/PicturesPage", "Signing/DoctorPage", "Signing/PreparedFiles", "Submissions/OpinionsPage", "Submissions/RulesPage", "Today/TodayPage",
    ];

    private static readonly (string Address, string Column)[] Lists =
    [
        ("/van-ban-den?xem=tat-ca", "Số đến"), ("/van-ban-di", "Người ký"), ("/du-thao", "Soạn thảo"), ("/ban-sao", "Sao từ"), ("/nhiem-vu?xem=theo-doi", "Hạn ban đầu"),
        ("/theo-doi", "Tỷ lệ hoàn thành"), ("/theo-doi/van-ban", "Ý giao việc"), ("/theo-doi/trung-thuc", "Đơn vị"), ("/bao-cao/ky-so/danh-sach", "Cơ quan ký số"),
        ("/bao-cao/phieu-don-vi/danh-sach", "Nội dung"), ("/bao-cao/giai-quyet/danh-sach", "Tình trạng"), ("/bao-cao/danh-gia", "Cơ quan đánh giá"), ("/gui-nhan", "Nơi nhận"),
        ("/so-dang-ky", "Dùng cho"), ("/ho-tro", "Khó khăn"), ("/ho-tro/gian-doan", "Trong giờ làm việc"), ("/ho-so-trinh", "Hạn thẩm định"), ("/tham-dinh", "Cơ quan nhận"),
        ("/tham-dinh/so-lieu", "Lần trình"), ("/tham-dinh/cac-lan", "Kết quả"), ("/tham-dinh/bai-hoc", "Quy định"), ("/ho-so-mot-cua", "Người nộp"),
        ("/ho-so-mot-cua/so-lieu", "Đã nhận"), ("/chung-thu", "Nơi cấp"), ("/tim-kiem?q=bao+cao", "Chi tiết"),
    ];

    [Fact]
    public async Task Every_list_is_taken_along_by_the_address_of_its_page()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var chief = await office.LogInAsync("duc");
        foreach (var (address, column) in Lists)
        {
            var join = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';

            var page = await ReadAsync(chief, address);
            var text = await ReadAsync(chief, $"{address}{join}tep=csv");
            var sheet = await ReadAsync(chief, $"{address}{join}tep=xlsx");

            Assert.Contains("tep=xlsx", page, StringComparison.Ordinal);
            Assert.Contains(column, text, StringComparison.Ordinal);
            Assert.StartsWith("PK", sheet, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(chief, $"{address}{join}tep=pdf")).StatusCode);
        }
    }

    [Fact]
    public async Task A_list_is_given_to_nobody_who_may_not_open_its_page()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var specialist = await office.LogInAsync("nga");
        using var nobody = new Browser(office.Address);

        Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(specialist, "/theo-doi/van-ban?tep=csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(nobody, "/van-ban-den?tep=csv")).StatusCode);
    }

    [Fact]
    public void Every_page_with_a_list_can_be_taken_along_or_is_named_with_its_reason()
    {
        var pages = Directory.EnumerateFiles(Sources.Web, "*.cshtml", SearchOption.AllDirectories).Where(path => File.ReadAllText(path).Contains("class=\"list", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Sources.Web, path).Replace(".cshtml", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var taken = typeof(IListPage).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IListPage)) && type.IsClass)
            .Select(type => type.FullName!["CongVu.Web.".Length..].Replace('.', '/')).ToList();

        Assert.True(taken.Count > 20, $"{taken.Count} lists");
        Assert.Equal("", string.Join('\n', pages.Except(taken).Except(NoLists)));
        Assert.Equal("", string.Join('\n', NoLists.Except(pages).Concat(NoLists.Intersect(taken))));
    }

    private static async Task<string> ReadAsync(Browser browser, string path)
    {
        var answer = await AskAsync(browser, path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> AskAsync(Browser browser, string path) => browser.AskAsync(new HttpRequestMessage(HttpMethod.Get, path));
}
