using System.Text.Encodings.Web;
using System.Text.Unicode;
using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Web.Directives;
using CongVu.Web.Documents;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace CongVu.Web.Hosting;

/// <summary>Puts the server together: the office, pages, REST, workers.</summary>
public static class OfficeServer
{
    public static WebApplication Build(ServerSettings settings, string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments, ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders().AddJsonConsole(console => console.IncludeScopes = true)
            .AddFilter("Microsoft", LogLevel.Warning).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseUrls($"http://{settings.Host}:{settings.Port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = PageLimits.LargestRequest);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>Brings the database to the newest tables before the first request.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        await DemonstrationProvince.LoadAsync(app.Services, new Progress<string>(Console.WriteLine), CancellationToken.None);
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.AddOffice(new OfficeSettings(settings.Database, settings.DataFolder));
        services.AddDataProtection().SetApplicationName("CongVu").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddSingleton<SignedIn>();
        services.AddScoped<PageActor>();
        services.AddSingleton<Assets>();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<MenuMemory>();
        services.AddScoped<Menu>();
        services.AddScoped<IMenuPart, DocumentsMenu>();
        services.AddScoped<ITodayPart, DocumentsToday>();
        DirectivesWeb.Add(services);
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        services.AddAuthorization();
        services.AddAntiforgery(options => options.Cookie.Name = "congvu-form");
        services.AddRazorPages(options => options.RootDirectory = "/")
            .WithRazorPagesRoot("/")
            .AddMvcOptions(options =>
            {
                PageBinding.Configure(options);
                options.Filters.Add<PageDoor>();
            });
        services.AddHostedService<Workers>();
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseMiddleware<Troubles>();
        app.UseMiddleware<SafeHeaders>();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<EndpointDoor>();
        app.UseAuthorization();
        app.MapRazorPages();
        app.Services.GetRequiredService<Assets>().Map(app);
        FileEndpoints.Map(app);
    }
}
