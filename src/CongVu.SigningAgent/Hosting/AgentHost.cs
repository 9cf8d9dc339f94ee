using CongVu.SigningAgent.Offices;
using CongVu.SigningAgent.Pages;
using CongVu.SigningAgent.Signing;
using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Hosting;

/// <summary>Puts the agent together: a small server on the loopback address, for the person at this machine alone.</summary>
public static class AgentHost
{
    /// <param name="settings">How it was started.</param>
    /// <param name="also">Last words on the services, such as other tokens.</param>
    public static WebApplication Build(AgentSettings settings, Action<IServiceCollection>? also = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.Port}");
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, 64 * 1024));
        AddServices(builder.Services, settings);
        also?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseMiddleware<Door>();
        HomePage.Map(app);
        PairPage.Map(app);
        SignPage.Map(app);
        StateEndpoint.Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, AgentSettings settings)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(new Pairings(settings.DataFolder));
        services.AddSingleton<FormGuard>();
        services.AddSingleton<ITokens>(new Pkcs11Tokens(settings.Libraries));
        services.AddSingleton(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(100) });
        services.AddSingleton<OfficeClient>();
        services.AddSingleton<Rounds>();
        services.AddSingleton<RoundSigner>();
    }
}
