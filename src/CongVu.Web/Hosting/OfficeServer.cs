using System.Text.Encodings.Web;
using System.Text.Unicode;
using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Organizations.WorkDays;
using CongVu.Web.Administration;
using CongVu.Web.Archive;
using CongVu.Web.Citizens;
using CongVu.Web.Directives;
using CongVu.Web.Documents;
using CongVu.Web.Exchange;
using CongVu.Web.Help;
using CongVu.Web.Interfaces;
using CongVu.Web.Reports;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using CongVu.Web.Signatures;
using CongVu.Web.Submissions;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;

namespace CongVu.Web.Hosting;

/// <summary>Puts the server together: the office, pages, REST, workers.</summary>
public static class OfficeServer
{
    /// <param name="settings">What the operator said.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="also">Last words on the services, such as another clock.</param>
    public static WebApplication Build(ServerSettings settings, string[] arguments, Action<IServiceCollection>? also = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(OfficeServer).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders().AddJsonConsole(console => console.IncludeScopes = true)
            .AddFilter("Microsoft", LogLevel.Warning).SetMinimumLevel(LogLevel.Information);
        // The operator's screen is for the address and the accounts; ./run keeps the log in a file.
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseUrls($"http://{settings.Host}:{settings.Port}");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PageLimits.LargestRequest;
        });
        AddServices(builder.Services, settings);
        also?.Invoke(builder.Services);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    /// <summary>Brings the database to the newest tables before the first request; an empty office gets the demonstration province unless told otherwise.</summary>
    public static async Task PrepareAsync(WebApplication app, ServerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(settings);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DayBook>().FollowAsync(CancellationToken.None);
        if (!settings.IsEmpty)
        {
            await DemonstrationProvince.LoadAsync(app.Services, new Progress<string>(Console.WriteLine), CancellationToken.None);
        }
    }

    /// <summary>What the operator reads once the first page can be opened.</summary>
    public static async Task<IEnumerable<string>> GreetAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var address = $"CongVu: {string.Join(", ", app.Urls)}";
        return await DemonstrationProvince.IsHereAsync(app.Services, CancellationToken.None) ? [address, .. DemonstrationProvince.Welcome] : [address];
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.AddOffice(new OfficeSettings(settings.Database, settings.DataFolder));
        AddFrame(services, settings);
        DocumentsWeb.Add(services);
        DirectivesWeb.Add(services);
        SubmissionsWeb.Add(services);
        ArchiveWeb.Add(services);
        CitizensWeb.Add(services);
        ReportsWeb.Add(services);
        AdministrationWeb.Add(services);
        HelpWeb.Add(services);
        HelpDeskWeb.Add(services);
        SigningWeb.Add(services);
        services.AddSingleton<PassingPictures>();
        services.AddScoped<PublicChecks>();
        ExchangeWeb.Add(services, settings.Axis);
        InterfacesWeb.Add(services);
        services.AddSingleton<Figures>();
        services.AddHostedService<Workers>();
    }

    private static void AddFrame(IServiceCollection services, ServerSettings settings)
    {
        services.AddDataProtection().SetApplicationName("CongVu").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = PageLimits.LargestRequest);
        services.AddHttpContextAccessor();
        services.AddSingleton<SignedIn>();
        services.AddSingleton<SetUpState>();
        services.AddScoped<PageActor>();
        services.AddSingleton<Assets>();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<MenuMemory>();
        services.AddScoped<Menu>();
        RateLimits.Add(services);
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        services.AddAuthorization();
        services.AddAntiforgery(options => (options.Cookie.Name, options.HeaderName) = ("congvu-form", "RequestVerificationToken"));
        services.AddRazorPages(options => options.RootDirectory = "/").AddMvcOptions(options =>
        {
            PageBinding.Configure(options);
            options.Filters.Add<PageDoor>();
            options.Filters.Add<StaleForm>();
            options.Filters.Add<ListFileAnswer>();
        });
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseMiddleware<SafeHeaders>();
        app.UseResponseCompression();
        app.UseStatusPages();
        app.UseMiddleware<Troubles>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<EndpointDoor>();
        app.UseAuthorization();
        app.MapRazorPages();
        app.Services.GetRequiredService<Assets>().Map(app);
        FileEndpoints.Map(app);
        TaskFileEndpoint.Map(app);
        UploadEndpoints.Map(app);
        ExchangeWeb.Map(app);
        ReportsWeb.Map(app);
        SubmissionsWeb.Map(app);
        CitizensWeb.Map(app);
        SigningWeb.Map(app);
        HealthEndpoints.Map(app);
        InterfacesWeb.Map(app);
        app.Services.GetRequiredService<Figures>().Start();
    }
}
