using System.Diagnostics;
using System.Globalization;

namespace CongVu.TestOffice;

/// <summary>The signing agent as a process of its own, so that it can be killed.</summary>
public sealed class AgentProcess(Process process) : IDisposable
{
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static AgentProcess Start(string library, string folder, int port = 0)
    {
        // CONGVU_AGENT names a published agent to run instead of the one that was built here.
        var published = Environment.GetEnvironmentVariable("CONGVU_AGENT");
        string[] built = published is null ? [Path.Combine(AppContext.BaseDirectory, "CongVu.SigningAgent.dll")] : [];
        var start = new ProcessStartInfo(published ?? "dotnet", [.. built, "--port", port.ToString(CultureInfo.InvariantCulture), "--data", folder, "--library", library]) { RedirectStandardOutput = true };
        var started = new AgentProcess(Process.Start(start)!);
        started.Listen();
        return started;
    }

    public Task<Uri> AddressAsync() => address.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf("http://", StringComparison.Ordinal) is { } at and >= 0)
            {
                address.TrySetResult(new Uri(line.Data[at..] + "/"));
            }
        };
        process.BeginOutputReadLine();
    }
}
