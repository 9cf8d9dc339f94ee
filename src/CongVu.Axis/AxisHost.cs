using System.Text;
using CongVu.Axis.Agencies;
using CongVu.Axis.Database;
using CongVu.Axis.Operation;
using CongVu.Axis.Packets;
using CongVu.Axis.Protocol;
using CongVu.Axis.Systems;
using CongVu.Axis.Vxp;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace CongVu.Axis;

/// <summary>Puts the hub together.</summary>
internal static class AxisHost
{
    /// <summary>The hub as a web server, with its database brought up to date.</summary>
    public static async Task<WebApplication> BuildAsync(string[] args, AxisSettings? settings, TimeProvider time, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseKestrelHttpsConfiguration();
        // Four lines for every request would be most of the hub's work; what went wrong is still said.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        settings ??= builder.Configuration.GetSection("Axis").Get<AxisSettings>() ?? new();
        if (new Uri(settings.Url).Port == new Uri(settings.OperatorUrl).Port)
            throw new AxisException("Địa chỉ của người vận hành phải dùng cổng khác với địa chỉ cho các hệ thống.");

        builder.WebHost.UseUrls(settings.Url, settings.OperatorUrl);
        builder.WebHost.ConfigureKestrel(ConfigureServer);
        AddParts(builder.Services, settings, time);
        builder.Services.AddHostedService<SweepWorker>();

        var app = builder.Build();
        await Migration.RunAsync(app.Services.GetRequiredService<AxisDatabase>(), cancel);
        app.MapAxis();
        app.MapVxp();
        app.MapOperation(settings);
        return app;
    }

    /// <summary>The parts of the hub, for the server and for the operator's commands.</summary>
    public static void AddParts(IServiceCollection services, AxisSettings settings, TimeProvider time)
    {
        services.AddSingleton(settings).AddSingleton(time).AddSingleton<AxisIds>();
        services.AddSingleton<AxisDatabase>().AddSingleton<SecretSeal>().AddSingleton<PeerSystems>().AddSingleton<RequestSignatures>();
        services.AddSingleton<AgencyDirectory>().AddSingleton<PacketFiles>().AddSingleton<PacketRows>().AddSingleton<Addressing>();
        services.AddSingleton<AcceptPacket>().AddSingleton<SubmissionDesk>().AddSingleton<Deliver>().AddSingleton<Sweep>();
        services.AddSingleton<AxisCounters>().AddSingleton<Queues>().AddSingleton<ExchangeStatistics>().AddSingleton<StatusPage>();
        services.AddSingleton<StatisticsPage>().AddSingleton<Metrics>().AddSingleton<Health>();
        services.AddSingleton<AxisAuthentication>().AddSingleton<VxpAuthentication>().AddSingleton<VxpPackets>().AddSingleton<VxpAgencies>();
    }

    private static void ConfigureServer(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = null; // packets are counted while they come in; everything else reads a bounded piece
        server.RequestHeaderEncodingSelector = _ => Encoding.UTF8;
        server.ConfigureHttpsDefaults(https =>
        {
            // A certificate is not asked whom it trusts: it must be the one the system was registered with.
            https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
            https.ClientCertificateValidation = (_, _, _) => true;
        });
    }
}
