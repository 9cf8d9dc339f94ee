using System.Diagnostics;

namespace CongVu.Tests.Exchange.Journey;

/// <summary>A server of the product as a process of its own, that can be killed and started again.</summary>
internal sealed class ServerProcess(string project, int port, params string[] arguments) : IDisposable
{
    private const int MostTries = 1200;
    private Process? process;

    /// <summary>Runs a command of a project to its end.</summary>
    public static async Task RunAsync(string project, params string[] arguments)
    {
        using var process = Start(project, arguments);
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{project} {string.Join(' ', arguments)}: {said}");
    }

    public async Task StartAsync()
    {
        process = Start(project, arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var attempt = 0; !await IsReadyAsync(http); attempt++)
        {
            Assert.False(process.HasExited || attempt > MostTries, $"{project} did not start.");
            await Task.Delay(50);
        }
    }

    /// <summary>As a power cut would: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string project, string[] arguments) => Process.Start(new ProcessStartInfo(ProgramOf(project), arguments)
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    // Beside this test's own output: tests/CongVu.Tests/bin/Debug/net10.0 and src/<project>/bin/Debug/net10.0.
    private static string ProgramOf(string project) =>
        Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("tests", "CongVu.Tests"), Path.Combine("src", project), StringComparison.Ordinal), project);
}
