using System.Text;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Tests.Office;

/// <summary>Letters to sign, and the usual way they are signed: the leader, then the agency.</summary>
internal static class Letters
{
    public static byte[] Plain { get; } = Make("Cong van so 12/UBND-VP");

    public static byte[] SignedOnce { get; } = Sign(Plain, TestPki.LeaderKey);

    public static byte[] SignedTwice { get; } = Sign(SignedOnce, TestPki.AgencyKey);

    /// <summary>A file of some pages with a little text; enough to be read, shown and signed.</summary>
    public static byte[] Make(string text, int pages = 1, string version = "1.7", int rotation = 0, PdfArray? cropBox = null, Action<PdfFileBuilder, Dictionary<string, PdfObject>>? change = null)
    {
        var file = new PdfFileBuilder(version);
        var tree = file.Reserve();
        var font = file.Add(PdfDictionary.Of(("Type", new PdfName("Font")), ("Subtype", new PdfName("Type1")), ("BaseFont", new PdfName("Helvetica"))));
        var kids = new List<PdfObject>();
        for (var i = 0; i < pages; i++)
        {
            var content = file.Add(PdfStream.Compressed(PdfDictionary.Empty, Encoding.ASCII.GetBytes($"BT /F1 14 Tf 72 700 Td ({text} - trang {i + 1}) Tj ET")));
            kids.Add(file.Add(PdfDictionary.Of(
                ("Type", new PdfName("Page")), ("Parent", tree), ("MediaBox", PdfArray.Create([0, 0, 595, 842])), ("CropBox", cropBox),
                ("Rotate", rotation == 0 ? null : new PdfInteger(rotation)),
                ("Resources", PdfDictionary.Of(("Font", PdfDictionary.Of(("F1", font))))), ("Contents", content))));
        }
        file.Set(tree, PdfDictionary.Of(("Type", new PdfName("Pages")), ("Kids", PdfArray.Create(kids.ToArray())), ("Count", kids.Count)));
        var catalog = new Dictionary<string, PdfObject> { ["Type"] = new PdfName("Catalog"), ["Pages"] = tree };
        change?.Invoke(file, catalog);
        return file.Build(file.Add(PdfDictionary.FromEntries(catalog)));
    }

    public static byte[] Sign(ReadOnlyMemory<byte> file, ISigningKey key, Func<SignatureRequest, SignatureRequest>? change = null)
    {
        var request = Request(key);
        return PdfSigner.SignAsync(file, change?.Invoke(request) ?? request, key, new TestStamper()).GetAwaiter().GetResult();
    }

    public static SignatureRequest Request(ISigningKey key) => new(key.Identity, key.Algorithm, TestPki.Now.AddMinutes(-5));

    public static VerificationReport Verify(ReadOnlyMemory<byte> file, VerificationPolicy? policy = null) =>
        Verifier.VerifyAsync(file, policy ?? TestPki.Policy).GetAwaiter().GetResult();
}
