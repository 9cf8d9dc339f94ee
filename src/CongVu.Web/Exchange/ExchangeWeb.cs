using CongVu.EdXml.Transport;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>What the exchange brings to the server: the line to the axis with its worker, and its places on pages.</summary>
internal static class ExchangeWeb
{
    public static void Add(IServiceCollection services, AxisConnection? axis)
    {
        if (axis is not null)
        {
            services.AddSingleton<IExchangeChannel>(provider => axis.Open(provider.GetRequiredService<TimeProvider>()));
            services.AddHostedService<ExchangeWorker>();
        }

        services.AddSingleton<IApiPart, ExchangeApi>();
        services.AddScoped<IOutgoingPart, SendingPart>();
        services.AddScoped<IIncomingPart, ComparisonPart>();
        services.AddScoped<IIncomingPart, NoticesPart>();
        services.AddScoped<IBannerPart, AxisBanner>();
        services.AddScoped<IMenuPart, ExchangeMenu>();
        services.AddScoped<ITodayPart, ExchangeToday>();
    }

    public static void Map(IEndpointRouteBuilder routes) => CertificateEndpoint.Map(routes);
}
