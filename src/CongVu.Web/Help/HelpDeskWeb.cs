using CongVu.Calendar;
using CongVu.Help;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Help;

/// <summary>What the help desk brings to the menu, to the day's page, to the interfaces and to help.</summary>
internal static class HelpDeskWeb
{
    private const int Order = 6;
    private const int MostRows = 5;

    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, HelpDeskMenu>();
        services.AddScoped<ITodayPart, HelpDeskToday>();
        services.AddSingleton<IApiPart, HelpApi>();
        services.AddSingleton(new HelpTopic("ho-tro", "Báo khó khăn, hỗ trợ người dùng", "/Help/Topics/HelpDesk.cshtml", ["/ho-tro", "/bao-kho-khan"],
            ["/Help/DifficultyPage.cshtml", "/Help/HelpRequestsPage.cshtml", "/Help/HelpRequestPage.cshtml", "/Help/ArticlePage.cshtml", "/Help/DowntimePage.cshtml"]));
    }

    private sealed class HelpDeskMenu(HelpQueries queries) : IMenuPart
    {
        public async Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) => HelpQueries.IsDesk(actor)
            ? [new MenuItem(MenuGroup.Other, 80, "/ho-tro", "Hỗ trợ người dùng", await queries.WaitingAsync(actor, cancel))]
            : [];
    }

    /// <summary>For the help desk what waits for it; for others the answers that they have not settled.</summary>
    private sealed class HelpDeskToday(HelpQueries queries, OfficeClock clock) : ITodayPart
    {
        public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
        {
            var isDesk = HelpQueries.IsDesk(actor);
            var state = isDesk ? HelpState.Waiting : HelpState.Answered;
            var lines = await queries.ListAsync(actor, state, cancel);
            return [new TodaySection(Order, isDesk ? "Yêu cầu hỗ trợ chờ tiếp nhận" : "Bộ phận hỗ trợ đã trả lời", $"/ho-tro?trang-thai={state}", lines.Count, [.. lines.Take(MostRows).Select(line => Row(line, isDesk))])];
        }

        private TodayRow Row(HelpQueries.Line line, bool isDesk) => new(
            Words.Recent(line.ReportedAt, clock.Today), line.Words, $"/ho-tro/{line.Id}", $"{line.ReporterName} · {line.AgencyName}",
            line.State.InWords(), isDesk ? "soon" : "done", isDesk ? "Tiếp nhận" : "Xem trả lời");
    }
}
