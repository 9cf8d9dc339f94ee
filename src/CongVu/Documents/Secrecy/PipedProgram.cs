using System.ComponentModel;
using System.Diagnostics;

namespace CongVu.Documents.Secrecy;

/// <summary>Runs a program that reads from a pipe and writes to one: what passes through touches no disk.</summary>
internal static class PipedProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>What it wrote; null when it is not installed, failed, or took too long.</returns>
    public static async Task<byte[]?> RunAsync(string program, string[] arguments, Stream input, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            return await TalkAsync(process, input, limit.Token);
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<byte[]?> TalkAsync(Process process, Stream input, CancellationToken cancel)
    {
        try
        {
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancel);
            await WriteAsync(process, input, cancel);
            await Task.WhenAll(reading, errors);
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task WriteAsync(Process process, Stream input, CancellationToken cancel)
    {
        try
        {
            input.Position = 0;
            await input.CopyToAsync(process.StandardInput.BaseStream, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had read enough and closed its end.
        }
    }
}
