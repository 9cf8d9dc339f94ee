using System.Collections.Concurrent;
using System.Globalization;

namespace CongVu.Files;

/// <summary>
/// Pictures of the pages of stored PDF files, made once by poppler and kept beside the store: people decide by looking,
/// and weak PCs cannot show PDF (ảnh trang). The pictures are a cache: deleting them loses nothing.
/// </summary>
public sealed class PagePictures(FileStore store, string folder) : IDisposable
{
    private const int DotsPerInch = 110;
    private const int MostCounts = 20_000;
    private readonly SemaphoreSlim turns = new(2, 2);

    // A stored file never changes, so its count of pages does not either.
    private readonly ConcurrentDictionary<FileHash, int> counts = new();

    /// <summary>The picture of a page as a WebP file.</summary>
    /// <param name="hash">The PDF file.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Null when there is no such page, or the pictures' programs are missing.</returns>
    public async Task<string?> FindAsync(FileHash hash, int page, CancellationToken cancel)
    {
        var path = Path.Combine(folder, hash.ToString()[..2], hash.ToString(), $"{page}.webp");
        if (File.Exists(path))
        {
            return path;
        }

        await turns.WaitAsync(cancel);
        try
        {
            return File.Exists(path) || await MakeAsync(store.PathOf(hash), page, path, cancel) ? path : null;
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>How many pages a stored PDF has; zero when nobody can tell.</summary>
    public async Task<int> CountPagesAsync(FileHash hash, CancellationToken cancel)
    {
        if (counts.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (counts.Count > MostCounts)
        {
            counts.Clear();
        }

        var pages = await AskPagesAsync(hash, cancel);
        if (pages > 0)
        {
            counts[hash] = pages;
        }

        return pages;
    }

    private async Task<int> AskPagesAsync(FileHash hash, CancellationToken cancel)
    {
        var (exit, output) = await OutsideProgram.RunAsync("pdfinfo", [store.PathOf(hash)], cancel);
        var line = output.Split('\n').FirstOrDefault(text => text.StartsWith("Pages:", StringComparison.Ordinal));
        return exit == 0 && line is not null && int.TryParse(line[6..].Trim(), CultureInfo.InvariantCulture, out var pages) ? pages : 0;
    }

    public void Dispose() => turns.Dispose();

    private static async Task<bool> MakeAsync(string pdf, int page, string target, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var stem = Path.Combine(Path.GetDirectoryName(target)!, $"{number}-{Path.GetRandomFileName()}");
        try
        {
            var (drawn, _) = await OutsideProgram.RunAsync("pdftoppm",
                ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", pdf, stem], cancel);
            if (drawn != 0 || !File.Exists($"{stem}.ppm"))
            {
                return false;
            }

            var (packed, _) = await OutsideProgram.RunAsync("cwebp", ["-quiet", "-near_lossless", "60", "-z", "4", $"{stem}.ppm", "-o", $"{stem}.webp"], cancel);
            if (packed != 0)
            {
                return false;
            }

            File.Move($"{stem}.webp", target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete($"{stem}.ppm");
        }
    }
}
