using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What the pages of documents need.</summary>
internal static class DocumentsWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, DocumentsMenu>();
        services.AddScoped<ITodayPart, DocumentsToday>();
        services.AddScoped<Viewers>();
        services.AddScoped<IncomingViews>();
        services.AddScoped<OutgoingViews>();
        services.AddScoped<RegisterReader>();
        services.AddScoped<RegisterViews>();
        services.AddScoped<DraftDescribing>();
        services.AddScoped<DraftFiles>();
        services.AddScoped<IncomingRegistrations>();
        services.AddSingleton<IApiPart, IncomingApi>();
        services.AddSingleton<IApiPart, OutgoingApi>();
        services.AddSingleton<IApiPart, DraftsApi>();
        services.AddSingleton<IApiPart, UploadsApi>();
        services.AddSingleton<IApiPart, TrayApi>();
        services.AddScoped<IOutgoingPart, CorrectionsPart>();
        services.AddScoped<IOutgoingPart, FillingPart>();
        services.AddSingleton<IApiPart, FillingApi>();
    }
}
