using System.Diagnostics;
using System.Globalization;

namespace CongVu.Web.Signatures;

/// <summary>Pictures of pages of a file that is only passing through: from memory to memory, never on a disk.</summary>
public sealed class PassingPictures : IDisposable
{
    private const int DotsPerInch = 80;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private readonly SemaphoreSlim turns = new(2, 2);

    /// <summary>A page as a WebP picture.</summary>
    /// <returns>Null when it cannot be drawn, or the programs for it are missing.</returns>
    public async Task<byte[]?> DrawAsync(ReadOnlyMemory<byte> file, int page, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        await turns.WaitAsync(cancel);
        try
        {
            var number = page.ToString(CultureInfo.InvariantCulture);
            var drawn = await RunAsync("pdftoppm",
                ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", "-"], file, limit.Token);
            return drawn.Length == 0 ? null : await RunAsync("cwebp", ["-quiet", "-near_lossless", "60", "-z", "3", "-o", "-", "--", "-"], drawn, limit.Token);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private static async Task<byte[]> RunAsync(string program, string[] arguments, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            using var output = new MemoryStream();
            _ = process.StandardError.ReadToEndAsync(cancel);
            await Task.WhenAll(WriteAsync(process, input, cancel), process.StandardOutput.BaseStream.CopyToAsync(output, cancel));
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? output.ToArray() : [];
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had read enough.
        }
    }
}
