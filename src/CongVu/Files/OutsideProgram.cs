using System.Diagnostics;

namespace CongVu.Files;

/// <summary>Runs one of the programs that look into PDF files, and ends it when it takes too long.</summary>
internal static class OutsideProgram
{
    private const int Missing = 127;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>Its exit code and what it said; 127 where it is not installed.</returns>
    public static async Task<(int Exit, string Output)> RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            _ = process.StandardError.ReadToEndAsync(limit.Token);
            await WaitAsync(process, limit.Token);
            return (process.ExitCode, await output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (Missing, "");
        }
    }

    private static async Task WaitAsync(Process process, CancellationToken cancel)
    {
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
