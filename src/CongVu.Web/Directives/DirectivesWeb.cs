using CongVu.Directives.Reminding;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>What directives bring to the menu, to the day's page and to the page of an incoming document.</summary>
internal static class DirectivesWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IMenuPart, DirectivesMenu>();
        services.AddScoped<ITodayPart, DirectivesToday>();
        services.AddScoped<DirectPart>();
        services.AddScoped<IIncomingPart>(provider => provider.GetRequiredService<DirectPart>());
        services.AddScoped<IOutgoingPart, IssuedDirectPart>();
        services.AddSingleton(MailSettings.Parse(Environment.GetEnvironmentVariable("CONGVU_SMTP")));
        services.AddHostedService<DigestWorker>();
        services.AddHostedService<NewDayWorker>();
        services.AddScoped<UnitChoices>();
        services.AddSingleton<IApiPart, DirectivesApi>();
        services.AddSingleton<IApiPart, AssignmentsApi>();
        services.AddSingleton<IApiPart, CoverageApi>();
        services.AddScoped<CardExtras>();
        services.AddScoped<CardLoader>();
    }
}
