using CongVu.Web.Help;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Citizens;

/// <summary>What citizens' dossiers bring to the menu, to the day's page, to help and to the interfaces.</summary>
internal static class CitizensWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, CitizensMenu>();
        services.AddScoped<ITodayPart, CitizensToday>();
        services.AddSingleton<IApiPart, CitizensApi>();
        services.AddSingleton(new HelpTopic("ho-so-mot-cua", "Hồ sơ một cửa", "/Citizens/Help.cshtml", [MatterQuery.List],
            ["/Citizens/MatterListPage.cshtml", "/Citizens/ReceivePage.cshtml", "/Citizens/MatterPage.cshtml", "/Citizens/ProceduresPage.cshtml"]));
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ho-so-mot-cua/{id:length(32)}/phieu/{kind}", SlipFiles.SlipAsync).WithMetadata(new AccessAttribute());
    }
}
