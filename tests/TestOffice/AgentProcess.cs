using System.Diagnostics;

namespace CongVu.TestOffice;

/// <summary>The signing agent as a process of its own, so that it can be killed.</summary>
public sealed class AgentProcess(Process process) : IDisposable
{
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static AgentProcess Start(string library, string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CongVu.SigningAgent.dll");
        var started = new AgentProcess(Process.Start(new ProcessStartInfo("dotnet", [program, "--port", "0", "--data", folder, "--library", library]) { RedirectStandardOutput = true })!);
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
