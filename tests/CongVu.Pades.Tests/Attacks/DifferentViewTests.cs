using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CongVu.Pades.Changes;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Foreign;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Attacks that give one program another file than the other, and those on what surrounds the signature.</summary>
public sealed class DifferentViewTests
{
    private const string OtherContent = "<</Length 14>>\nstream\nBT (khac) T* ET\nendstream";
    private static readonly byte[] Once = Letters.SignedOnce;
    private static readonly int Page = PageNumber();
    private static readonly int Content = ContentNumber();

    private static readonly Dictionary<string, (Func<byte[]> Make, string Code)> Attacks = new()
    {
        ["view: content hidden in the stream of a hybrid update"] = (Hybrid, "altered"),
        ["view: page overridden inside an object stream"] = (() => ObjectStream(compressedPage: true), "altered"),
        ["view: object stream that nothing names"] = (() => ObjectStream(compressedPage: false), "altered"),
        ["view: page under another generation"] = (Generation, "altered"),
        ["view: a key twice in the new page"] = (() => Table(Page, "<</Type/Page/Rotate 0/Rotate 90>>"), "altered"),
        ["view: content of another length than told"] = (() => Table(Content, "<</Length 9>>\nstream\nBT (khac) T* ET\nendstream"), "altered"),
        ["view: two tables, the older named last"] = (() => [.. Forgery.Page(Once, (page, _) => page.With("Rotate", 90)), .. Encoding.ASCII.GetBytes($"startxref\n{OldSection()}\n%%EOF\n")], "unreadable"),
        ["view: junk before the header"] = (() => [.. "GIF89a\n"u8, .. Once], "unreadable"),
        ["view: another format before the header"] = (() => [.. "<html>%PDF-1.4 -->\n"u8, .. Once], "unreadable"),
        ["view: an archive behind the end"] = (() => [.. Once, .. "PK\u0005\u0006"u8, .. new byte[18]], "unreadable"),
        ["view: entry of the table points at another object"] = (() => Table(Content, "<</Type/Page>>", listed: Page), "altered"),

        ["shadow: overlay hidden"] = (HideOverlay, "altered"),
        ["shadow: second catalog put in force"] = (HideAndReplace, "altered"),
        ["page: order"] = (SwapPages, "altered"),
        ["active: content from another file"] = (() => Table(Content, "<</Length 0/F(other.bin)/FFilter/FlateDecode>>\nstream\n\nendstream"), "altered"),
        ["active: rich media"] = (() => Forgery.Page(Once, (page, update) => page.With("Annots", update.File.Array(page["Annots"])!.Append(
            update.Add(PdfDictionary.Of(("Type", new PdfName("Annot")), ("Subtype", new PdfName("RichMedia")), ("Rect", PdfArray.Create([0, 0, 9, 9]))))))), "altered"),
        ["certificate: another one for the same key and number"] = (ExchangeCertificate, "signing-certificate"),
        ["container: attributes passed off as content"] = (() => ForeignSigner.Sign("adbe.pkcs7.detached", new ForeignCms(TestPki.Leader) { HasAttributes = false }), "cms-attributes"),
        ["form: number of the document written into a field of that name after the agency signed"] = (WriteNumberLate, "altered"),
        ["dss: removed"] = (() => Forgery.Catalog(WithStore(), (catalog, _) => catalog.Without("DSS")), "altered"),
        ["dss: content of a page passed off as evidence"] = (() => Forgery.Catalog(Once, (catalog, _) => catalog.With("DSS", PdfDictionary.Of(("Certs", PdfArray.Create([new PdfReference(900)]))))), ""),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys.Where(name => Attacks[name].Code.Length > 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attack_is_refused_for_its_reason(string name)
    {
        var (make, code) = Attacks[name];

        var report = Letters.Verify(make());

        if (code == "unreadable")
        {
            Assert.Equal(PlainAnswer.Unreadable, report.Answer);
            return;
        }
        Assert.True(report.Answer == PlainAnswer.Invalid, $"{report.Answer}: {report.Reason}");
        Assert.Contains(code, report.Signatures.SelectMany(signature => signature.Findings).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
    }

    [Fact]
    public void A_time_stamp_taken_away_lowers_the_level_that_is_reported()
    {
        var stamped = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Level = PadesLevel.BT });

        var stripped = Letters.Verify(Forgery.Container(stamped, _ => Unstamped(stamped)));

        Assert.Equal("B-T", Letters.Verify(stamped).Signatures[0].Level);
        Assert.Equal(("B-B", TimeSource.Claimed), (stripped.Signatures[0].Level, stripped.Signatures[0].TimeSource));
    }

    [Fact]
    public void An_evidence_store_that_points_at_nothing_gives_no_evidence()
    {
        var report = Letters.Verify(Attacks["dss: content of a page passed off as evidence"].Make());

        Assert.Equal(ChangeLevel.SignaturesOnly, report.Signatures[0].ChangesAfter);
        Assert.Equal("B-B", report.Signatures[0].Level);
    }

    private static int PageNumber()
    {
        using var file = PdfFile.Open(Once);
        return PdfPages.At(file, 0)!.Reference.Number;
    }

    private static int ContentNumber()
    {
        using var file = PdfFile.Open(Once);
        return ((PdfReference)PdfPages.At(file, 0)!.Dictionary["Contents"]!).Number;
    }

    private static long OldSection()
    {
        using var file = PdfFile.Open(Once);
        return file.Sections[0].Offset;
    }

    private static byte[] Table(int number, string body, int? listed = null)
    {
        var update = new RawUpdate(Once);
        var at = update.Here;
        update.Write($"{number} 0 obj\n{body}\nendobj\n");
        return update.End(update.WriteTable("", (listed ?? number, at, 0)));
    }

    private static byte[] Generation()
    {
        var update = new RawUpdate(Once);
        var at = update.Here;
        update.Write($"{Page} 1 obj\n<</Type/Page/Rotate 90>>\nendobj\n");
        return update.End(update.WriteTable("", (Page, at, 1)));
    }

    private static byte[] Hybrid()
    {
        var update = new RawUpdate(Once);
        var at = update.Here;
        update.Write($"{Content} 0 obj\n{OtherContent}\nendobj\n");
        var hidden = update.WriteStream(update.Size + 1, (Content, 1, at, 0));
        return update.End(update.WriteTable($"/XRefStm {hidden}"));
    }

    private static byte[] ObjectStream(bool compressedPage)
    {
        var update = new RawUpdate(Once);
        var container = update.Size + 1;
        var at = update.Here;
        var body = $"{Page} 0 <</Type/Page/Rotate 90>>";
        update.Write($"{container} 0 obj\n<</Type/ObjStm/N 1/First {body.IndexOf('<', StringComparison.Ordinal)}/Length {body.Length}>>\nstream\n{body}\nendstream\nendobj\n");
        return compressedPage
            ? update.End(update.WriteStream(update.Size + 2, (Page, 2, container, 0), (container, 1, at, 0)))
            : update.End(update.WriteStream(update.Size + 2, (container, 1, at, 0)));
    }

    private static byte[] HideOverlay()
    {
        var file = Letters.Make("An", change: (builder, catalog) =>
        {
            var overlay = builder.Add(Forgery.Drawing("1 1 1 rg 0 0 600 800 re f"));
            catalog["PieceInfo"] = PdfDictionary.Of(("Che", overlay));
        });
        var signed = Letters.Sign(file, TestPki.LeaderKey);
        return Forgery.Update(signed, update =>
            update.Set((PdfReference)update.File.Dictionary(update.File.Catalog["PieceInfo"])!["Che"]!, Forgery.Drawing("")));
    }

    private static byte[] HideAndReplace()
    {
        var file = Letters.Make("An", change: (builder, catalog) =>
            catalog["PieceInfo"] = builder.Add(PdfDictionary.Of(("Type", new PdfName("Catalog")), ("Pages", catalog["Pages"]))));
        var signed = Letters.Sign(file, TestPki.LeaderKey);
        using var opened = PdfFile.Open(signed);
        var second = ((PdfReference)opened.Catalog["PieceInfo"]!).Number;
        var update = new RawUpdate(signed);
        var at = update.Here;
        update.Write($"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size {update.Size}/Root {second} 0 R/Prev {opened.Sections[0].Offset}>>\n");
        return update.End(at);
    }

    private static byte[] SwapPages() => Forgery.Update(Letters.Sign(Letters.Make("An", pages: 2), TestPki.LeaderKey), update =>
    {
        var pages = (PdfReference)update.File.Catalog["Pages"]!;
        var tree = update.File.Dictionary(pages)!;
        update.Set(pages, tree.With("Kids", PdfArray.Create([.. update.File.Array(tree["Kids"])!.Reverse()])));
    });

    private static byte[] ExchangeCertificate()
    {
        var request = new CertificateRequest(new X500DistinguishedName("CN=Người khác"), (RSA)TestPki.Leader.Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var twin = request.Create(TestPki.Issuer.Certificate.SubjectName, TestPki.Generator(TestPki.Issuer.Key), TestPki.Now.AddYears(-1), TestPki.Now.AddYears(1), TestPki.Leader.Parsed.SerialNumber.Span);
        var honest = new ForeignCms(TestPki.Leader) { Certificates = [TestPki.Issuer.Certificate.RawData] };
        return ForeignSigner.Sign("ETSI.CAdES.detached", honest with { LeavesOutOwnCertificate = true, Certificates = [twin.RawData, .. honest.Certificates] });
    }

    private static byte[] WriteNumberLate()
    {
        var place = new ReservedPlace(0, new PdfRectangle(80, 740, 260, 760));
        var reserved = ReservedFields.Reserve(Letters.Plain, place, place with { Place = new PdfRectangle(300, 740, 570, 760) });
        var issued = ReservedFields.Fill(Letters.Sign(reserved, TestPki.LeaderKey), "Số: 1/UBND", "ngày 20");
        var sealed_ = Letters.Sign(issued, TestPki.AgencyKey);
        return Forgery.Field(sealed_, 1, field => field.With("V", PdfString.FromText("ngày 21")));
    }

    private static byte[] WithStore() => Forgery.Catalog(Once, (catalog, update) => catalog.With("DSS", update.Add(PdfDictionary.Of(
        ("Type", new PdfName("DSS")), ("Certs", PdfArray.Create([update.Add(new PdfStream(PdfDictionary.Empty, TestPki.Issuer.Certificate.RawData))]))))));

    private static byte[] Unstamped(byte[] stamped)
    {
        byte[] unstamped = [];
        Forgery.Container(stamped, bytes => unstamped = bytes);
        var cms = Cms.CmsSignedData.Parse(unstamped);
        var signer = cms.Signers[0];
        // The last element of the SignerInfo goes; every length around it shrinks.
        return CmsCutter.WithoutUnsignedAttributes(cms.Encoded.ToArray(), signer);
    }
}
