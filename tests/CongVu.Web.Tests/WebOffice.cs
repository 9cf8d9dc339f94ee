using CongVu.Database;
using CongVu.TestOffice;
using CongVu.Web.Hosting;
using CongVu.Web.Signing;
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

    private readonly Office office;
    private readonly Province? province;

    private WebOffice(Office office, Province? province, WebApplication server, Troubles troubles)
    {
        (this.office, this.province) = (office, province);
        this.troubles = troubles;
        this.server = server;
    }

    public Province Province => province ?? throw new InvalidOperationException("This office was opened empty.");

    /// <summary>Where the office keeps its files.</summary>
    public string Folder => office.Folder;

    /// <summary>Everything that the server logged.</summary>
    public IReadOnlyCollection<string> Log => troubles.Lines;

    /// <summary>The errors that this test has caused on purpose.</summary>
    public IReadOnlyList<string> TakeErrors() => troubles.Take();

    public Uri Address => new(server.Urls.Single());

    public IServiceProvider Services => server.Services;

    /// <param name="engine">Which database.</param>
    /// <param name="agentPort">Where its pages look for the signing agent.</param>
    public static async Task<WebOffice> OpenAsync(Engine engine, int agentPort = AgentPlace.UsualPort)
    {
        var province = await Province.OpenAsync(engine);
        return await StartAsync(province.Office, province, agentPort);
    }

    /// <summary>An office in which nobody is yet: its first page is the set-up.</summary>
    public static async Task<WebOffice> OpenEmptyAsync(Engine engine) => await StartAsync(await Office.OpenAsync(engine), null, AgentPlace.UsualPort);

    private static async Task<WebOffice> StartAsync(Office office, Province? province, int agentPort)
    {
        var troubles = new Troubles();
        var settings = new ServerSettings(0, office.Folder, office.Settings) { IsEmpty = true };
        var server = OfficeServer.Build(settings, [], services =>
        {
            services.AddSingleton<TimeProvider>(office.Clock);
            services.AddSingleton(new AgentPlace(agentPort));
            services.AddLogging(logging => logging.ClearProviders().AddProvider(troubles));
        });
        await server.StartAsync();
        return new WebOffice(office, province, server, troubles);
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
        await office.DisposeAsync();
        Assert.True(troubles.Errors.Count == 0, string.Join('\n', troubles.Errors));
    }
}
