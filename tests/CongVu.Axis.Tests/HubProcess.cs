using System.Diagnostics;

namespace CongVu.Axis.Tests;

/// <summary>The hub as a process of its own, that can be killed and started again.</summary>
internal sealed class HubProcess(AxisSettings settings) : IDisposable
{
    private Process? process;

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AxisHost).Assembly.Location, "serve", "--folder", settings.Folder, "--url", settings.Url, "--operator-url", settings.OperatorUrl])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        if (settings.Database is not null) start.Environment["Axis__Database"] = settings.Database;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    /// <summary>As a power cut would: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) process.Kill();
        process?.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = new(settings.Url) };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if ((await http.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (attempt < 400 && !process!.HasExited)
            {
            }

            await Task.Delay(50);
        }
    }
}
