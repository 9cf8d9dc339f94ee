using System.Diagnostics;
using CongVu.DocumentFormat.Text;

namespace CongVu.Files;

/// <summary>The text of stored PDF files, read by poppler (lớp văn bản của PDF). Empty for scans, and where poppler is missing.</summary>
public sealed class PdfTexts(FileStore store)
{
    private const int LongestText = 2_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The text as it stands on the pages, two-column headers beside each other; in Unicode, also where its fonts are older.</summary>
    public async Task<string> ReadAsync(FileHash hash, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var start = new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", "-q", store.PathOf(hash), "-"]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                return await ReadAsync(process.StandardOutput, limit.Token);
            }
            finally
            {
                process.Kill();
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return "";
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancel)
    {
        var text = new System.Text.StringBuilder();
        var buffer = new char[8192];
        int count;
        while (text.Length < LongestText && (count = await reader.ReadAsync(buffer, cancel)) > 0)
        {
            text.Append(buffer, 0, count);
        }

        var read = text.ToString().Normalize();
        return LegacyText.RecognizeSurely(read) is not LegacyEncoding.None and var old ? LegacyText.Convert(read, old) : read;
    }
}
