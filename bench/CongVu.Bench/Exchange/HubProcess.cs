using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using CongVu.EdXml.Transport;

namespace CongVu.Bench.Exchange;

/// <summary>The hub as its operator runs it: a process, with systems registered by its own command.</summary>
internal sealed class HubProcess : IDisposable
{
    private const int MostWaiting = 100;
    private const int MostTries = 300;
    private readonly Process process;
    private readonly Dictionary<string, IExchangeChannel> channels;

    private HubProcess(Process process, Dictionary<string, IExchangeChannel> channels) => (this.process, this.channels) = (process, channels);

    public static async Task<HubProcess> StartAsync(string folder, params (string Code, string System)[] peers)
    {
        var (port, operatorPort, data) = (FreePort(), FreePort(), Path.Combine(folder, "hub"));
        Directory.CreateDirectory(data);
        var channels = new Dictionary<string, IExchangeChannel>();
        foreach (var (code, system) in peers)
        {
            var (secret, file) = (Convert.ToHexString(RandomNumberGenerator.GetBytes(32)), Path.Combine(folder, $"{system}.secret"));
            await File.WriteAllTextAsync(file, secret);
            await RunAsync("register", "system", "--id", system, "--name", system, "--secret-file", file, "--folder", data);
            await RunAsync("register", "agency", "--code", code, "--name", system, "--system", system, "--folder", data);
            var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            channels[system] = new AxisChannel(http, AxisCredentials.FromSecret(system, secret), TimeProvider.System);
        }

        var hub = new HubProcess(
            Start("serve", "--folder", data, "--url", $"http://127.0.0.1:{port}", "--operator-url", $"http://127.0.0.1:{operatorPort}"), channels);
        await hub.ReadyAsync(new Uri($"http://127.0.0.1:{port}"));
        return hub;
    }

    public async Task SendAsync(string system, OutgoingPacket packet)
    {
        if (await channels[system].SendAsync(packet, default) is not SendAnswer.Accepted)
        {
            throw new InvalidOperationException($"The hub refused packet {packet.MessageId}.");
        }
    }

    public Task<IReadOnlyList<WaitingPacket>> WaitingAsync(string system) => channels[system].ListAsync(MostWaiting, default);

    public async Task FetchAsync(string system, WaitingPacket packet, Action<string, Stream> store)
    {
        using var bytes = new MemoryStream();
        await channels[system].FetchAsync(packet, bytes, default);
        bytes.Position = 0;
        store(packet.DeliveryId, bytes);
        await channels[system].AcknowledgeAsync(packet, DeliveryResult.Stored, default);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task ReadyAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (attempt < MostTries && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"CongVu.Axis {string.Join(' ', arguments)} failed.");
        }
    }

    // bench/CongVu.Bench/bin/Release/net10.0 beside src/CongVu.Axis/bin/Release/net10.0.
    private static Process Start(params string[] arguments) => Process.Start(
        Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("bench", "CongVu.Bench"), Path.Combine("src", "CongVu.Axis"), StringComparison.Ordinal), "CongVu.Axis"), arguments);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
