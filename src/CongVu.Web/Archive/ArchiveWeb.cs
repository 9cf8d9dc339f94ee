using CongVu.Web.Documents;
using CongVu.Web.Help;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Archive;

/// <summary>What files bring to the menu, to the pages of documents, to help and to the interfaces.</summary>
internal static class ArchiveWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, ArchiveMenu>();
        services.AddScoped<FilingPart>();
        services.AddScoped<IIncomingPart>(provider => provider.GetRequiredService<FilingPart>());
        services.AddScoped<IOutgoingPart>(provider => provider.GetRequiredService<FilingPart>());
        services.AddSingleton<IApiPart, ArchiveApi>();
        services.AddSingleton<IApiPart, FilingPlansApi>();
        services.AddSingleton(new HelpTopic("ho-so", "Hồ sơ công việc, danh mục hồ sơ", "/Archive/Help.cshtml", ["/ho-so"],
            ["/Archive/CaseFilesPage.cshtml", "/Archive/NewCaseFilePage.cshtml", "/Archive/CaseFilePage.cshtml", "/Archive/FilePage.cshtml", "/Archive/Filing.cshtml", "/Archive/FilingPlanPage.cshtml"]));
    }
}
