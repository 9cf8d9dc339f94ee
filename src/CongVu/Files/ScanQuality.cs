using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.Files;

/// <summary>How well a stored PDF was scanned, told by poppler (chất lượng bản quét).</summary>
public sealed partial class ScanQuality(FileStore store)
{
    private const int TrueColor = 24;

    /// <summary>What was found.</summary>
    /// <param name="Version">Of the PDF format.</param>
    /// <param name="LeastDots">Dots per inch of the coarsest page; zero without pictures.</param>
    /// <param name="GrayPages">Pages, from 1, without a picture in color.</param>
    /// <param name="PagesWithoutPicture">Pages, from 1, without any picture.</param>
    public sealed record Finding(Version Version, int LeastDots, IReadOnlyList<int> GrayPages, IReadOnlyList<int> PagesWithoutPicture)
    {
        /// <summary>Pages, from 1, whose picture has fewer than 24 bits for each point.</summary>
        public IReadOnlyList<int> FewColorPages { get; init; } = [];
    }

    /// <summary>What an archive asks of a scan beyond that.</summary>
    /// <param name="IsDeclared">The file says of itself that it is PDF/A.</param>
    /// <param name="PagesWithoutText">Pages, from 1, without a layer of text under the picture.</param>
    public sealed record Archival(bool IsDeclared, IReadOnlyList<int> PagesWithoutText);

    private sealed record Picture(int Page, long Points, bool IsColor, int Dots, long Bits);

    public async Task<Finding> OfAsync(FileHash hash, CancellationToken cancel)
    {
        var (_, about) = await OutsideProgram.RunAsync("pdfinfo", [store.PathOf(hash)], cancel);
        var (_, list) = await OutsideProgram.RunAsync("pdfimages", ["-list", store.PathOf(hash)], cancel);
        var largest = list.Split('\n').Select(Parse).OfType<Picture>().GroupBy(picture => picture.Page).Select(page => page.MaxBy(picture => picture.Points)!).ToList();
        var pages = int.TryParse(ValueOf(about, "Pages"), CultureInfo.InvariantCulture, out var count) ? count : 0;
        return new Finding(
            Version.TryParse(ValueOf(about, "PDF version"), out var version) ? version : new Version(0, 0),
            largest.Count == 0 ? 0 : largest.Min(picture => picture.Dots),
            [.. largest.Where(picture => !picture.IsColor).Select(picture => picture.Page)],
            [.. Enumerable.Range(1, pages).Except(largest.Select(picture => picture.Page))])
        {
            FewColorPages = [.. largest.Where(picture => picture.Bits < TrueColor).Select(picture => picture.Page)],
        };
    }

    /// <summary>Whether it declares itself fit for keeping, and can be searched.</summary>
    public async Task<Archival> ArchivalOfAsync(FileHash hash, CancellationToken cancel)
    {
        var (_, about) = await OutsideProgram.RunAsync("pdfinfo", ["-meta", store.PathOf(hash)], cancel);
        var (_, text) = await OutsideProgram.RunAsync("pdftotext", ["-enc", "UTF-8", store.PathOf(hash), "-"], cancel);
        // Each page ends with a form feed.
        var pages = text.Split('\f').SkipLast(1).Select((page, index) => (Number: index + 1, IsEmpty: string.IsNullOrWhiteSpace(page)));
        return new Archival(Declaration().IsMatch(about), [.. pages.Where(page => page.IsEmpty).Select(page => page.Number)]);
    }

    // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
    private static Picture? Parse(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return cells.Length >= 14 && cells[2] is "image" && int.TryParse(cells[0], CultureInfo.InvariantCulture, out var page)
            ? new Picture(page, Number(cells[3]) * Number(cells[4]), Number(cells[6]) >= 3 || cells[5] is "index", (int)Math.Min(Number(cells[12]), Number(cells[13])), Number(cells[6]) * Number(cells[7]))
            : null;
    }

    private static long Number(string cell) => long.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string ValueOf(string about, string label) =>
        about.Split('\n').FirstOrDefault(line => line.StartsWith(label + ":", StringComparison.Ordinal))?[(label.Length + 1)..].Trim() ?? "";

    // As an attribute or as an element of the metadata (ISO 19005).
    [GeneratedRegex("""pdfaid:part\s*(=\s*["']|>)\s*[1-4]""")]
    private static partial Regex Declaration();
}
