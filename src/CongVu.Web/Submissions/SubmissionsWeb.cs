using CongVu.Web.Documents;
using CongVu.Web.Help;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;
using CongVu.Web.Submissions.Figures;

namespace CongVu.Web.Submissions;

/// <summary>What dossiers bring to the menu, to the day's page, to help and to the interfaces.</summary>
internal static class SubmissionsWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, SubmissionsMenu>();
        services.AddScoped<ITodayPart, SubmissionsToday>();
        services.AddScoped<DossierViews>();
        services.AddHostedService<EscalationWorker>();
        services.AddSingleton<IApiPart, SubmissionsApi>();
        services.AddSingleton<IApiPart, RoundsApi>();
        services.AddSingleton<IApiPart, LettersApi>();
        services.AddScoped<IOutgoingPart, LetterPart>();
        services.AddSingleton(new HelpTopic("ho-so-trinh", "Hồ sơ trình", "/Submissions/Help.cshtml", ["/ho-so-trinh", "/tham-dinh", "/quy-dinh-ho-so"],
            ["/Submissions/ComposePage.cshtml", "/Submissions/OpinionsPage.cshtml", "/Submissions/DossierPage.cshtml", "/Submissions/LetterPage.cshtml"]));
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ho-so-trinh/{id:length(32)}/tep/{hash}", DossierFiles.FileAsync).WithMetadata(new AccessAttribute());
        routes.MapGet("/ho-so-trinh/{id:length(32)}/tep/{hash}/trang/{page:int:min(1)}", DossierFiles.PageAsync).WithMetadata(new AccessAttribute());
        routes.MapGet("/ho-so-trinh/{id:length(32)}/y-kien/tep", DossierFiles.OpinionsAsync).WithMetadata(new AccessAttribute());
        routes.MapGet("/quy-dinh-ho-so/{id:length(32)}/tep", DossierFiles.RulesAsync).WithMetadata(new AccessAttribute());
    }
}
