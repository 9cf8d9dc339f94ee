using CongVu.Database;
using CongVu.TestOffice;
using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Web.Tests;

/// <summary>The small administration of the tests behind a real server on a port of its own.</summary>
public sealed class WebOffice : IAsyncDisposable
{
    private const string Password = "mot hai ba bon";
    private readonly WebApplication server;

    private readonly Troubles troubles;

    private WebOffice(Province province, WebApplication server, Troubles troubles)
    {
        this.troubles = troubles;
        Province = province;
        this.server = server;
    }

    public Province Province { get; }

    /// <summary>Everything that the server logged.</summary>
    public IReadOnlyCollection<string> Log => troubles.Lines;

    /// <summary>The errors that this test has caused on purpose.</summary>
    public IReadOnlyList<string> TakeErrors() => troubles.Take();

    public Uri Address => new(server.Urls.Single());

    public IServiceProvider Services => server.Services;

    public static async Task<WebOffice> OpenAsync(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        var troubles = new Troubles();
        var settings = new ServerSettings(0, province.Office.Folder, province.Office.Settings) { IsEmpty = true };
        var server = OfficeServer.Build(settings, [], services =>
        {
            services.AddSingleton<TimeProvider>(province.Office.Clock);
            services.AddLogging(logging => logging.ClearProviders().AddProvider(troubles));
        });
        await server.StartAsync();
        return new WebOffice(province, server, troubles);
    }

    /// <summary>Somebody at a browser, not logged in.</summary>
    public Browser Visitor() => new(Address);

    /// <summary>Somebody at a browser, logged in: quantri, huong, thang, lan, duc, mai, son, nga, kien, dia or say.</summary>
    public async Task<Browser> LogInAsync(string loginName)
    {
        var browser = Visitor();
        var page = await browser.OpenAsync("/dang-nhap");
        await browser.PressAsync(page, "Đăng nhập", ("LoginName", loginName), ("Password", Password));
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        await Province.Office.DisposeAsync();
        Assert.True(troubles.Errors.Count == 0, string.Join('\n', troubles.Errors));
    }
}
