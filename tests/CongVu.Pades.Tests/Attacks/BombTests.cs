using System.Diagnostics;
using System.Globalization;
using System.Text;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Files made to eat time and memory end quickly and in words.</summary>
public sealed class BombTests
{
    public static TheoryData<string> Names => ["nesting", "xref loop", "huge size", "many sections", "form tree loop", "page tree loop", "length loop", "flate bomb", "many revisions after a signature", "many signatures"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_ends_in_words_within_seconds(string name)
    {
        var bomb = Make(name);
        // What is made once for all tests is not the bomb's time.
        Letters.Verify(Letters.SignedOnce);
        var clock = Stopwatch.StartNew();

        var report = Letters.Verify(bomb);

        Assert.NotEqual(PlainAnswer.Valid, report.Answer);
        // A second or so; the rest is for a machine on which everything runs at once.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    private static byte[] Make(string name) => name switch
    {
        "nesting" => Raw($"1 0 obj {new string('[', 100_000)} endobj", "/Root 1 0 R"),
        "xref loop" => LoopingXref(),
        "huge size" => Raw("1 0 obj <</Type/Catalog>> endobj", "/Root 1 0 R", "0 2000000000\n"),
        "many sections" => ManySections(),
        "form tree loop" => Letters.Make("x", change: (file, catalog) =>
        {
            var field = file.Reserve();
            file.Set(field, PdfDictionary.Of(("T", PdfString.FromText("a")), ("Kids", PdfArray.Create([field]))));
            catalog["AcroForm"] = PdfDictionary.Of(("Fields", PdfArray.Create([field])));
        }),
        "page tree loop" => Forgery.Update(Letters.SignedOnce, update =>
        {
            var pages = (PdfReference)update.File.Catalog["Pages"]!;
            update.Set(pages, update.File.Dictionary(pages)!.With("Kids", PdfArray.Create([pages])));
        }),
        "length loop" => Raw("1 0 obj <</Length 1 0 R>> stream\nx\nendstream endobj", "/Root 1 0 R"),
        "many revisions after a signature" => ManyRevisions(),
        "many signatures" => ManySignatures(),
        _ => Letters.Make("x", change: (file, catalog) => catalog["DSS"] = PdfDictionary.Of(("Certs", PdfArray.Create(
            [.. Enumerable.Repeat((PdfObject)file.Add(PdfStream.Compressed(PdfDictionary.Empty, new byte[40_000_000])), 50)])))),
    };

    private static byte[] Raw(string body, string trailer, string? table = null)
    {
        var head = "%PDF-1.7\n";
        var start = head.Length + body.Length + 1;
        var xref = table ?? string.Create(CultureInfo.InvariantCulture, $"0 2\n0000000000 65535 f \n{head.Length:D10} 00000 n \n");
        return Encoding.ASCII.GetBytes($"{head}{body}\nxref\n{xref}trailer\n<</Size 2 {trailer}>>\nstartxref\n{start}\n%%EOF\n");
    }

    private static byte[] ManyRevisions()
    {
        var file = Letters.Sign(Letters.Make("x", pages: 500), TestPki.LeaderKey);
        for (var i = 0; i < 300; i++)
            file = Forgery.Update(file, update => update.Set((PdfReference)update.File.Catalog["Pages"]!, update.File.Dictionary(update.File.Catalog["Pages"])!.With("X", i)));
        return file;
    }

    private static byte[] ManySignatures()
    {
        var file = Letters.Make("x", pages: 50);
        for (var i = 0; i < 60; i++)
            file = Letters.Sign(file, TestPki.AgencyKey);
        return Forgery.Page(file, (page, _) => page.With("Rotate", 90));
    }

    private static byte[] LoopingXref()
    {
        var body = "1 0 obj <</Type/Catalog>> endobj";
        return Raw(body, $"/Root 1 0 R /Prev {"%PDF-1.7\n".Length + body.Length + 1}");
    }

    private static byte[] ManySections()
    {
        var file = new StringBuilder(Encoding.Latin1.GetString(Letters.Plain));
        var previous = file.ToString().LastIndexOf("xref\n0", StringComparison.Ordinal);
        for (var i = 0; i < 3000; i++)
        {
            var start = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"xref\n0 0\ntrailer\n<</Size 9 /Root 6 0 R /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n");
            previous = start;
        }
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
