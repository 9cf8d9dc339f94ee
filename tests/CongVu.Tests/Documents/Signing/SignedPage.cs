using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Tests.Documents.Signing;

/// <summary>What a signed file really shows, read from the file itself and by poppler.</summary>
internal sealed partial class SignedPage : IDisposable
{
    private readonly string path;
    private readonly PdfFile file;

    public SignedPage(string path)
    {
        this.path = path;
        file = PdfFile.Open(File.ReadAllBytes(path));
    }

    /// <summary>A signature as it stands on a page.</summary>
    /// <param name="Page">Counted from 0; -1 for none.</param>
    /// <param name="Place">Its rectangle; empty when nobody sees it.</param>
    /// <param name="Pictures">How many pictures it draws.</param>
    /// <param name="Ink">Mean color of the opaque points of its picture.</param>
    public sealed record Seen(int Page, PdfRectangle Place, int Pictures, (double Red, double Green, double Blue) Ink);

    public IReadOnlyList<Seen> Signatures =>
        [.. Signed.Select(Look)];

    public IReadOnlyList<string> FieldNames => [.. Fields.Select(row => file.Text(row["T"])!)];

    public string Text => Run("pdftotext", "-layout", path, "-");

    /// <summary>What pdfsig says of each signature.</summary>
    public IReadOnlyList<string> PdfSig => [.. Run("pdfsig", "-nocert", path).Split('\n').Where(line => line.Contains("Signature Validation:", StringComparison.Ordinal)).Select(line => line.Split(':')[1].Trim())];

    /// <summary>The box of a word on a page as poppler draws it, the last time it stands there.</summary>
    public PdfRectangle WordAt(int page, string word)
    {
        var output = Run("pdftotext", "-bbox", "-f", $"{page + 1}", "-l", $"{page + 1}", path, "-");
        var height = Number(PageLine().Match(output).Groups[1]);
        var match = Regex.Matches(output, $"xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">{Regex.Escape(word)}<").LastOrDefault();
        Assert.True(match is not null, $"“{word}” is not on page {page + 1}: {output}");
        return new PdfRectangle(Number(match.Groups[1]), height - Number(match.Groups[4]), Number(match.Groups[3]), height - Number(match.Groups[2]));
    }

    /// <summary>Fonts with their sizes are not told by poppler; the drawing of a signature is read as it is.</summary>
    public string DrawingOf(int signature)
    {
        return System.Text.Encoding.Latin1.GetString(file.Decode(Drawing(Signed.ElementAt(signature))!).Span);
    }

    private IEnumerable<PdfDictionary> Fields => file.Array(file.Dictionary(file.Catalog["AcroForm"])!["Fields"])!.Select(row => file.Dictionary(row)!);

    private IEnumerable<PdfDictionary> Signed => Fields.Where(row => file.Name(row["FT"]) == "Sig" && row["V"] is not null);

    public void Dispose() => file.Dispose();

    private Seen Look(PdfDictionary field)
    {
        var place = PdfRectangle.From(file, field["Rect"]) ?? default;
        var page = PdfPages.Enumerate(file).ToList().FindIndex(page => page.Reference.Matches(field["P"]));
        var pictures = Drawing(field) is { } drawing && file.Dictionary(file.Dictionary(drawing.Dictionary["Resources"])?["XObject"]) is { } all
            ? all.Select(entry => (PdfStream)file.Resolve(entry.Value)!).ToList() : [];
        return new Seen(page, place, pictures.Count, pictures.Count > 0 ? InkOf(pictures[0]) : default);
    }

    private PdfStream? Drawing(PdfDictionary field) => file.Dictionary(field["AP"]) is { } looks ? file.Resolve(looks["N"]) as PdfStream : null;

    private (double, double, double) InkOf(PdfStream picture)
    {
        var points = file.Decode(picture).ToArray();
        var opacity = file.Decode((PdfStream)file.Resolve(picture.Dictionary["SMask"])!).ToArray();
        var drawn = Enumerable.Range(0, opacity.Length).Where(at => opacity[at] > 128).ToList();
        return (drawn.Average(at => points[at * 3]), drawn.Average(at => points[at * 3 + 1]), drawn.Average(at => points[at * 3 + 2]));
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        return process.StandardOutput.ReadToEnd().Normalize();
    }

    [GeneratedRegex("<page width=\"[^\"]+\" height=\"([^\"]+)\">")]
    private static partial Regex PageLine();
}
