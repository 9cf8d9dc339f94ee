using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Help;

/// <summary>Help for the screens of this project's own folders; other capabilities register theirs beside their pages.</summary>
internal static class HelpWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<HelpTopics>();
        services.AddScoped<IMenuPart, HelpMenu>();
        Add(services, "viec-hom-nay", "Việc hôm nay", "Today", ["/"], ["Today/TodayPage"]);
        Add(services, "van-ban-den", "Văn bản đến", "Incoming", ["/van-ban-den"], ["Documents/IncomingPage", "Documents/IncomingDetailPage"]);
        Add(services, "vao-so", "Vào sổ, đính chính văn bản đến", "Register", ["/van-ban-den/vao-so"], ["Documents/RegisterPage", "Documents/CorrectPage"]);
        Add(services, "du-thao", "Soạn thảo, trình", "Drafts", ["/du-thao"], ["Documents/DraftsPage", "Documents/NewDraftPage", "Documents/DraftPage"]);
        Add(services, "theo-danh-sach", "Văn bản theo danh sách", "Filling", ["/du-thao/danh-sach"], ["Documents/FillPage", "Documents/FilledListPage"]);
        Add(services, "duyet-ky", "Duyệt, ký", "Sign", ["/cho-ky"], ["Documents/ReviewPage", "Documents/ReturnForm", "Documents/SignTrayPage", "Documents/SignPage"]);
        Add(services, "phat-hanh", "Cấp số, phát hành", "Issue", ["/cho-phat-hanh"], ["Documents/IssueTrayPage", "Documents/IssuePage"]);
        Add(services, "ban-sao", "Bản sao, số hóa tài liệu", "Copies", ["/ban-sao", "/so-hoa"], ["Documents/CopiesPage", "Documents/DigitizingPage"]);
        Add(services, "van-ban-di", "Văn bản đi", "Outgoing", ["/van-ban-di"], ["Documents/OutgoingListPage", "Documents/OutgoingDetailPage"]);
        Add(services, "gui-nhan", "Gửi, nhận văn bản", "Exchange", ["/gui-nhan", "/quan-tri/danh-ba-truc"],
            ["Exchange/ExchangePage", "Exchange/SendingPage", "Exchange/Sending", "Exchange/Notices", "Exchange/AxisDirectoryPage"]);
        Add(services, "nhiem-vu", "Nhiệm vụ, theo dõi chỉ đạo", "Tasks", ["/nhiem-vu", "/theo-doi", "/nhac-viec"],
            [
                "Directives/TaskListPage", "Directives/Acts", "Directives/MoreActs", "Directives/DecideReport", "Directives/Direct",
                "Directives/NewTaskPage", "Directives/ProposalsPage", "Shared/ListImport", "Directives/FiguresPage", "Directives/HonestyPage",
            ]);
        Add(services, "bao-cao", "Báo cáo", "Reports", ["/bao-cao"], ["Reports/SigningPage", "Reports/DirectivesPage", "Reports/Handling/HandlingPage", "Reports/MonthlyPage"]);
        Add(services, "so-dang-ky", "Sổ đăng ký", "Books", ["/so-dang-ky"], ["Registers/RegistersPage", "Registers/BookPage"]);
        Add(services, "tim-kiem", "Tìm kiếm", "Search", ["/tim-kiem"], ["Search/SearchPage"]);
        Add(services, "tai-khoan", "Tài khoản", "Account", ["/tai-khoan"], ["Accounts/AccountPage", "Accounts/PasswordPage"]);
        Add(services, "uy-quyen", "Ủy quyền", "Delegations", ["/uy-quyen"], ["Administration/DelegationsPage"]);
        Add(services, "chung-thu", "Chứng thư số", "Certificates", ["/chung-thu"], ["Administration/CertificatesPage"]);
        Add(services, "quan-tri", "Cơ quan, con người, hệ thống", "Administration", ["/quan-tri", "/thiet-lap"],
            ["Administration/OrganizationPage", "Administration/NewPersonPage", "Administration/PersonPage", "Administration/SystemsPage", "SetUp/NextStepsPage", "Shared/ListImport"]);
        Add(services, "kiem-tra-chu-ky", "Kiểm tra chữ ký", "Verify", ["/kiem-tra-chu-ky"], ["Signatures/VerifyPage"]);
        Add(services, "phim-tat", "Phím tắt", "Keys", [], []);
    }

    private static void Add(IServiceCollection services, string key, string title, string view, string[] addresses, string[] screens) =>
        services.AddSingleton(new HelpTopic(key, title, $"/Help/Topics/{view}.cshtml", addresses, [.. screens.Select(screen => $"/{screen}.cshtml")]));

    private sealed class HelpMenu : IMenuPart
    {
        public Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) => Task.FromResult<IEnumerable<MenuItem>>(
        [
            new MenuItem(MenuGroup.Follow, 30, "/kiem-tra-chu-ky", "Kiểm tra chữ ký"),
            new MenuItem(MenuGroup.Other, 90, "/tro-giup", "Trợ giúp"),
        ]);
    }
}
