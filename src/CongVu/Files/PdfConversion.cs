using System.Diagnostics;

namespace CongVu.Files;

/// <summary>Makes PDF files of Word and Excel files by LibreOffice, one at a time (chuyển sang PDF).</summary>
public sealed class PdfConversion : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90), PatienceAFile = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Glance = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Timer rest;
    private ResidentOffice? resident;

    public PdfConversion() => rest = new Timer(_ => LeaveIfIdle(), null, Glance, Glance);

    /// <summary>The PDF of an office file.</summary>
    /// <param name="path">The file; it is only read.</param>
    /// <param name="ending">Its kind, such as <c>docx</c>.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Null when LibreOffice is missing or makes nothing of the file.</returns>
    public async Task<byte[]?> ConvertAsync(string path, string ending, CancellationToken cancel) => (await ConvertAsync([(path, ending)], cancel))[0];

    /// <summary>The PDFs of several office files in one request to LibreOffice.</summary>
    public async Task<IReadOnlyList<byte[]?>> ConvertAsync(IReadOnlyList<(string Path, string Ending)> files, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("congvu-convert-").FullName;
        try
        {
            var sources = files.Select((file, index) => (file.Path, Copy: Path.Combine(folder, $"source{index}.{file.Ending}"))).ToList();
            sources.ForEach(source => File.Copy(source.Path, source.Copy));
            await RunAsync(folder, [.. sources.Select(source => source.Copy)], cancel);
            var made = sources.Select(source => Path.ChangeExtension(source.Copy, "pdf")).ToList();
            return await Task.WhenAll(made.Select(async path => File.Exists(path) ? await File.ReadAllBytesAsync(path, cancel) : null));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            turn.Release();
        }
    }

    public void Dispose()
    {
        using var rested = new ManualResetEvent(false);
        if (rest.Dispose(rested))
        {
            rested.WaitOne();
        }

        Leave();
        turn.Dispose();
    }

    private async Task RunAsync(string folder, IReadOnlyList<string> sources, CancellationToken cancel)
    {
        if (resident is { IsFit: false })
        {
            Leave();
        }

        resident ??= await ResidentOffice.StartAsync(cancel);
        resident?.Use();
        try
        {
            await RunAsync(resident?.Profile ?? $"-env:UserInstallation=file://{folder}/profile", folder, sources, cancel);
        }
        finally
        {
            if (!sources.All(source => File.Exists(Path.ChangeExtension(source, "pdf"))))
            {
                // Whatever that file did to it, or while it is still at it: the next one meets a fresh one.
                Leave();
            }
        }
    }

    private void Leave()
    {
        resident?.Dispose();
        resident = null;
    }

    private void LeaveIfIdle()
    {
        if (!turn.Wait(0))
        {
            return;
        }

        try
        {
            if (resident is { IsIdle: true })
            {
                Leave();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task RunAsync(string profile, string folder, IReadOnlyList<string> sources, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience + sources.Count * PatienceAFile);
        var start = new ProcessStartInfo("soffice", [profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", folder, .. sources])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync(limit.Token);
            _ = process.StandardError.ReadToEndAsync(limit.Token);
            await WaitAsync(process, limit.Token, cancel);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // LibreOffice is not installed: the author makes the PDF.
        }
    }

    private static async Task WaitAsync(Process process, CancellationToken limit, CancellationToken cancel)
    {
        try
        {
            await process.WaitForExitAsync(limit);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
        }
    }
}
