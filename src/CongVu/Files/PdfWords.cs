using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CongVu.Pdf.Reading;

namespace CongVu.Files;

/// <summary>The words of stored PDF files with their places, read by poppler (vị trí chữ trên trang). Empty for scans, and where poppler is missing.</summary>
public sealed partial class PdfWords(FileStore store)
{
    private const int MostWords = 200_000;

    /// <summary>A word on a page as it is seen: points from the lower left corner.</summary>
    public sealed record Word(string Text, PdfRectangle Place);

    /// <summary>A page with its words in the order of reading.</summary>
    public sealed record Page(int Index, double Width, double Height, IReadOnlyList<Word> Words);

    public async Task<IReadOnlyList<Page>> ReadAsync(FileHash hash, CancellationToken cancel)
    {
        var (exit, output) = await OutsideProgram.RunAsync("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", store.PathOf(hash), "-"], cancel);
        return exit == 0 ? Parse(output) : [];
    }

    private static List<Page> Parse(string output)
    {
        var (pages, words, count) = (new List<Page>(), new List<Word>(), 0);
        foreach (var line in output.AsSpan().EnumerateLines())
        {
            var text = line.ToString();
            if (PageLine().Match(text) is { Success: true } page)
            {
                words = [];
                pages.Add(new Page(pages.Count, Number(page, 1), Number(page, 2), words));
            }
            else if (pages.Count > 0 && count < MostWords && WordLine().Match(text) is { Success: true } word)
            {
                words.Add(WordOf(word, pages[^1].Height));
                count++;
            }
        }

        return pages;
    }

    // Poppler measures from the top.
    private static Word WordOf(Match word, double height) => new(
        WebUtility.HtmlDecode(word.Groups[5].Value).Normalize(),
        new PdfRectangle(Number(word, 1), height - Number(word, 4), Number(word, 3), height - Number(word, 2)));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<page width="([\d.]+)" height="([\d.]+)">""")]
    private static partial Regex PageLine();

    [GeneratedRegex("""<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)</word>""")]
    private static partial Regex WordLine();
}
