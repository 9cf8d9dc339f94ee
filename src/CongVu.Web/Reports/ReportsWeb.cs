using CongVu.Web.Help;
using CongVu.Web.Interfaces;
using CongVu.Web.Reports.Campaigns;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Reports.Handling;
using CongVu.Web.Reports.Radar;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports;

/// <summary>What reports bring to the menu, to the day's page, to the interfaces and to help.</summary>
internal static class ReportsWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, ReportsMenu>();
        services.AddScoped<ITodayPart, CampaignsToday>();
        services.AddScoped<ITodayPart, RadarToday>();
        services.AddSingleton<IApiPart, CampaignsApi>();
        services.AddSingleton<IApiPart, ReportsApi>();
        services.AddSingleton<IApiPart, HandlingApi>();
        services.AddSingleton<IApiPart, SentReportsApi>();
        services.AddScoped<BookLists>();
        services.AddSingleton(new HelpTopic("theo-doi-don-vi", "Theo dõi gửi báo cáo, phiếu theo dõi đơn vị", "/Help/Topics/UnitReports.cshtml", ["/bao-cao/theo-doi", "/bao-cao/phieu-don-vi"],
            ["/Reports/Radar/RadarPage.cshtml", "/Reports/ScoreCards/ScoreCardPage.cshtml", "/Reports/ScoreCards/ScoreListPage.cshtml"]));
        services.AddSingleton(new HelpTopic("dot-danh-gia", "Đợt đánh giá", "/Help/Topics/Campaigns.cshtml", ["/bao-cao/danh-gia"],
        [
            "/Reports/Campaigns/CampaignsPage.cshtml", "/Reports/Campaigns/NewCampaignPage.cshtml", "/Reports/Campaigns/CampaignPage.cshtml",
            "/Reports/Campaigns/Running.cshtml", "/Reports/Campaigns/Objections.cshtml", "/Reports/Campaigns/Explanations.cshtml", "/Reports/Campaigns/Answer.cshtml",
        ]));
    }

    public static void Map(IEndpointRouteBuilder routes) => ExportEndpoints.Map(routes);
}
