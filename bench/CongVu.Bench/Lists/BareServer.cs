using CongVu.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Bench.Lists;

/// <summary>ASP.NET Core with one Razor page and nothing else: what a page can cost at best.</summary>
internal static class BareServer
{
    public static async Task<WebApplication> StartAsync(string html)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(BareServer).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new BareHtml { Text = html });
        // The office's views are in this process too, and the one that starts every page asks for the clock.
        builder.Services.AddSingleton(new OfficeClock(TimeProvider.System));
        builder.Services.AddRazorPages(options => options.RootDirectory = "/Lists");
        var app = builder.Build();
        app.MapRazorPages();
        await app.StartAsync();
        return app;
    }
}
