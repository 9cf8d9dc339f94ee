using System.Security.Cryptography;
using CongVu.Axis.Agencies;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Axis.Tests;

/// <summary>A running hub with two systems: the district's, which serves the district, and the province's, which serves two departments.</summary>
internal sealed class Hub : IAsyncDisposable
{
    public const string District = "000.00.33.H56";
    public const string Ict = "000.00.07.H56";
    public const string Home = "H56.12";
    public const string Secret = "bí mật của huyện";

    private readonly string? database;
    private readonly List<HttpClient> clients = [];
    private bool isKept;

    private Hub(AxisSettings settings, WebApplication app, WoundClock clock, string? database)
    {
        (Settings, App, Clock, this.database) = (settings, app, clock, database);
    }

    public AxisSettings Settings { get; }

    public WebApplication App { get; }

    public WoundClock Clock { get; }

    public Uri Address => new(Settings.Url);

    /// <summary>A hub over settings that outlive it, with nobody registered but who was before.</summary>
    public static async Task<Hub> StartOverAsync(AxisSettings settings)
    {
        var hub = await StartAsync(settings, null, []);
        hub.isKept = true;
        return hub;
    }

    public static async Task<Hub> StartAsync(Engine engine, Func<AxisSettings, AxisSettings>? change = null, params string[] args)
    {
        var (settings, database) = await SettingsAsync(engine);
        var hub = await StartAsync(change?.Invoke(settings) ?? settings, database, args);
        await hub.RegisterAsync();
        return hub;
    }

    private static async Task<Hub> StartAsync(AxisSettings settings, string? database, string[] args)
    {
        var clock = new WoundClock(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7)));
        var app = await AxisHost.BuildAsync(["--Logging:LogLevel:Default=Warning", .. args], settings, clock, default);
        await app.StartAsync();
        return new Hub(settings, app, clock, database);
    }

    /// <summary>Settings over a fresh folder and a fresh database, with ports nobody has.</summary>
    public static async Task<(AxisSettings Settings, string? Database)> SettingsAsync(Engine engine)
    {
        var settings = new AxisSettings
        {
            Folder = Directory.CreateTempSubdirectory("congvu-axis-").FullName, Url = $"http://127.0.0.1:{Ports.Free()}", OperatorUrl = $"http://127.0.0.1:{Ports.Free()}",
        };
        if (engine is Engine.Sqlite) return (settings, null);

        var name = "axis_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        await PostgresServer.Instance.RunSqlAsync("postgres", $"CREATE DATABASE {name}");
        return (settings with { Database = PostgresServer.Instance.ConnectionString(name) }, name);
    }

    public T Part<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>The district's way to the hub.</summary>
    public AxisChannel DistrictChannel(string secret = Secret) => new(Client(), AxisCredentials.FromSecret("huyen", secret), Clock);

    /// <summary>The province's way to the hub.</summary>
    public AxisChannel ProvinceChannel() => new(Client(), AxisCredentials.FromSecret("tinh", "bí mật của tỉnh"), Clock);

    public VxpChannel ProvinceVxp(string secret = "bí mật của tỉnh") => new(Client("/vxp"), "tinh", secret, Clock);

    public HttpClient Client(string path = "/", HttpMessageHandler? handler = null)
    {
        var client = handler is null ? new HttpClient() : new HttpClient(handler);
        client.BaseAddress = new Uri(Address, path);
        clients.Add(client);
        return client;
    }

    public HttpClient OperatorClient()
    {
        var client = new HttpClient { BaseAddress = new(Settings.OperatorUrl) };
        clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        if (!isKept) await RemoveAsync(Settings, database);
    }

    public static async Task RemoveAsync(AxisSettings settings, string? database)
    {
        if (database is not null) await PostgresServer.Instance.RunSqlAsync("postgres", $"DROP DATABASE {database} WITH (FORCE)");
        Directory.Delete(settings.Folder, recursive: true);
    }

    /// <summary>Registers the two systems and their agencies.</summary>
    public async Task RegisterAsync()
    {
        var seal = Part<SecretSeal>();
        var systems = Part<PeerSystems>();
        await systems.SaveAsync(new() { Id = "huyen", Name = "Hệ thống huyện Quan Sơn", Algorithm = AxisSignature.Hmac, Credential = seal.Close(Secret) }, default);
        await systems.SaveAsync(new() { Id = "tinh", Name = "Hệ thống tỉnh", Algorithm = AxisSignature.Hmac, Credential = seal.Close("bí mật của tỉnh") }, default);
        var directory = Part<AgencyDirectory>();
        await directory.RegisterAsync(new(District, DirectoryCode.Qcvn102, "UBND huyện Quan Sơn", "huyen"), default);
        await directory.RegisterAsync(new(Ict, DirectoryCode.Qcvn102, "Sở Thông tin và Truyền thông", "tinh"), default);
        await directory.RegisterAsync(new(Home, DirectoryCode.Qd20, "Sở Nội vụ", "tinh"), default);
    }
}
