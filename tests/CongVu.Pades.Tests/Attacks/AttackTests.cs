using System.Text;
using CongVu.Pades.Appearances;
using CongVu.Pades.Changes;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Every known attack on signed PDF files, made by ourselves; each is refused for the reason expected.</summary>
public sealed class AttackTests
{
    private static readonly byte[] Once = Letters.SignedOnce;
    private static readonly byte[] Twice = Letters.SignedTwice;

    // Universal forgery: nothing to check must not mean nothing wrong.
    private static readonly Dictionary<string, (Func<byte[]> Make, string Code)> Attacks = new()
    {
        ["forgery: no ByteRange"] = (() => Forgery.Swap(Once, "/ByteRange", "/BiteRange"), "coverage"),
        ["forgery: no Contents"] = (() => Forgery.Swap(Once, "/Contents <3", "/Kontents <3"), "coverage"),
        ["forgery: zero Contents"] = (() => Forgery.Container(Once, _ => []), "container"),
        ["forgery: null ByteRange"] = (() => Forgery.Swap(Once, "/ByteRange [0 ", "/ByteRange [] "), "unreadable"),
        ["forgery: ranges of nothing"] = (() => Forgery.WithByteRange(Once, 0, 0, 0, 0), "coverage"),
        ["forgery: negative range"] = (() => Forgery.WithByteRange(Once, 0, 100, -5, 100), "coverage"),
        ["forgery: value is null"] = (() => Forgery.Field(Once, 0, field => field.With("V", PdfNull.Instance)), "removed"),
        ["forgery: value is an empty dictionary"] = (() => Forgery.Field(Once, 0, field => field.With("V", PdfDictionary.Empty)), "coverage"),

        // Incremental saving.
        ["saving: body without xref"] = (() => [.. Once, .. "99 0 obj <</A 1>> endobj\n%%EOF\n"u8], "unreadable"),
        ["saving: body, old startxref"] = (() => [.. Once, .. Encoding.ASCII.GetBytes($"4 0 obj <</A 1>> endobj\nstartxref\n{LastXref(Once)}\n%%EOF\n")], "unreadable"),
        ["saving: xref without trailer"] = (() => [.. Once, .. Encoding.ASCII.GetBytes($"xref\n0 1\n0000000000 65535 f \nstartxref\n{Once.Length}\n%%EOF\n")], "unreadable"),
        ["saving: stray comment bytes"] = (() => Forgery.Swap(Forgery.Update(Once, update => update.Add(PdfBoolean.True)), "endobj\nxref", "endobj\nxre!"), "unreadable"),
        ["saving: signature copied into a new field"] = (() => CopySignature(Twice), "shared"),
        ["saving: object that nothing refers to"] = (() => Forgery.Update(Twice, update => update.Add(Forgery.Drawing("0 0 10 10 re f"))), "altered"),

        // Signature wrapping.
        ["wrapping: gap widened to the right"] = (() => Move(Once, 0, 0, 40, -40), "coverage"),
        ["wrapping: gap widened to the left"] = (() => Move(Once, 0, -10, 0, 0), "coverage"),
        ["wrapping: second range moved"] = (() => Move(Once, 0, 0, 1000, -1000), "coverage"),
        ["wrapping: starts after the header"] = (() => Move(Once, 1, -1, 0, 0), "coverage"),
        ["wrapping: tail left out"] = (() => Move(Once, 0, 0, 0, -10), "coverage"),

        // Shadow attacks and plain alterations.
        ["shadow: content replaced"] = (() => Forgery.Update(Twice, update => update.Set(Contents(update), Forgery.Drawing("BT (Khac) Tj ET"))), "altered"),
        ["shadow: page points to other content"] = (() => Forgery.Page(Twice, (page, update) => page.With("Contents", update.Add(Forgery.Drawing("BT ET")))), "altered"),
        ["shadow: page tree replaced"] = (() => Forgery.Catalog(Twice, (catalog, update) => catalog.With("Pages", update.Add(update.File.Dictionary(catalog["Pages"])!))), "altered"),
        ["shadow: font changed"] = (() => Forgery.Update(Twice, update => update.Set(Font(update), update.File.Dictionary(Font(update))!.With("BaseFont", new PdfName("Symbol")))), "altered"),
        ["shadow: prepared drawing swapped"] = (SwapPreparedDrawing, "altered"),
        ["shadow: length of a stream redefined"] = (RedefineLength, "altered"),
        ["certified: evil annotation"] = (() => Annotate("Stamp"), "altered"),
        ["certified: free text"] = (() => Annotate("FreeText"), "altered"),
        ["certified: second signature covers the page"] = (() => Letters.Sign(Once, TestPki.AgencyKey, request => request with
        {
            Appearance = new TextAppearance(["Nội dung khác"], new PdfRectangle(0, 0, 595, 842)),
        }), "altered"),
        ["late object: reference defined after signing"] = (DefineLate, "altered"),
        ["late object: through the next signature"] = (DefineLateInSignature, "altered"),

        // Removed and renamed.
        ["removed: form"] = (() => Forgery.Catalog(Twice, (catalog, _) => catalog.Without("AcroForm")), "removed"),
        ["removed: second field"] = (() => Forgery.Update(Twice, update => Fields(update, PdfArray.Create([Forgery.Fields(update)[0]]))), "removed"),
        ["removed: first field"] = (() => Forgery.Update(Twice, update => Fields(update, PdfArray.Create([Forgery.Fields(update)[1]]))), "removed"),
        ["renamed: field"] = (() => Forgery.Field(Twice, 0, field => field.With("T", PdfString.FromText("Khac"))), "altered"),
        ["moved: field"] = (() => Forgery.Field(Twice, 0, field => field.With("Rect", PdfArray.Create([0, 0, 500, 500]))), "altered"),

        // What makes a viewer show or do something else.
        ["active: OpenAction"] = (() => Key("OpenAction", PdfDictionary.Of(("S", new PdfName("JavaScript")))), "altered"),
        ["active: AA"] = (() => Key("AA", PdfDictionary.Empty), "altered"),
        ["active: names"] = (() => Key("Names", PdfDictionary.Empty), "altered"),
        ["active: layers"] = (() => Key("OCProperties", PdfDictionary.Empty), "altered"),
        ["active: structure"] = (() => Key("StructTreeRoot", PdfDictionary.Empty), "altered"),
        ["page: size"] = (() => Forgery.Page(Twice, (page, _) => page.With("MediaBox", PdfArray.Create([0, 0, 100, 100]))), "altered"),
        ["page: rotation"] = (() => Forgery.Page(Twice, (page, _) => page.With("Rotate", 180)), "altered"),
        ["page: removed"] = (() => Forgery.Update(Twice, update => update.Set(Pages(update), update.File.Dictionary(Pages(update))!.With("Kids", PdfArray.Empty))), "altered"),
        ["trailer: another catalog"] = (() => Swap(Twice, "/Root"), "unreadable"),
        ["form: a text field added"] = (() => Forgery.Update(Twice, update => Fields(update, Forgery.Fields(update).Append(update.Add(PdfDictionary.Of(("FT", new PdfName("Tx")), ("T", PdfString.FromText("x"))))))), "altered"),
        ["form: XFA added"] = (() => Forgery.Update(Twice, update => update.Set(update.File.CatalogReference, update.File.Catalog.With("AcroForm", Form(update).With("XFA", PdfArray.Empty)))), "altered"),

        // Malleable containers.
        ["container: white space"] = (() => Forgery.Swap(Once, "00>/M(", "0 >/M("), "coverage"),
        ["container: bytes after the CMS"] = (() => Forgery.Container(Once, bytes => { bytes[^2] = 1; return bytes; }), "cms-encoding"),
        ["container: BER"] = (() => Forgery.Container(Once, ToIndefiniteLength), "cms-encoding"),
        ["container: of another signature"] = (() => Forgery.Container(Once, _ => OtherContainer()), "digest"),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

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
        Assert.Equal(PlainAnswer.Invalid, report.Answer);
        Assert.Contains(code, report.Signatures.SelectMany(signature => signature.Findings).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
    }

    [Fact]
    public void The_page_that_changed_is_named()
    {
        var report = Letters.Verify(Forgery.Page(Twice, (page, _) => page.With("Rotate", 90)));

        var change = Assert.Single(report.Signatures[0].Changes, change => change.Level == ChangeLevel.Altered);
        Assert.Equal(1, change.Page);
    }

    [Fact]
    public void A_signature_among_changes_keeps_its_own_bytes()
    {
        var forged = Forgery.Page(Once, (page, _) => page.With("Rotate", 90));

        var signature = Letters.Verify(forged).Signatures[0];

        Assert.Equal(Once, SignedVersions.Extract(forged, signature));
    }

    private static long LastXref(byte[] file)
    {
        using var opened = PdfFile.Open(file);
        return opened.Sections[0].Offset;
    }

    private static byte[] Move(byte[] file, params long[] by) =>
        Forgery.WithByteRange(file, Forgery.ByteRange(file).Numbers.Zip(by, (number, step) => number + step).ToArray());

    private static PdfReference Contents(PdfUpdate update) => (PdfReference)PdfPages.At(update.File, 0)!.Dictionary["Contents"]!;

    private static PdfReference Pages(PdfUpdate update) => (PdfReference)update.File.Catalog["Pages"]!;

    private static PdfDictionary Form(PdfUpdate update) => update.File.Dictionary(update.File.Catalog["AcroForm"])!;

    private static PdfReference Font(PdfUpdate update) =>
        (PdfReference)update.File.Dictionary(update.File.Dictionary(PdfPages.At(update.File, 0)!.Resources)!["Font"])!["F1"]!;

    private static byte[] Key(string key, PdfObject value) => Forgery.Catalog(Twice, (catalog, _) => catalog.With(key, value));

    private static void Fields(PdfUpdate update, PdfArray fields) =>
        update.Set(update.File.CatalogReference, update.File.Catalog.With("AcroForm", Form(update).With("Fields", fields)));

    private static byte[] Annotate(string kind) => Forgery.Page(Twice, (page, update) => page.With("Annots",
        update.File.Array(page["Annots"])!.Append(update.Add(PdfDictionary.Of(
            ("Type", new PdfName("Annot")), ("Subtype", new PdfName(kind)), ("Rect", PdfArray.Create([50, 650, 500, 750])),
            ("AP", PdfDictionary.Of(("N", update.Add(Forgery.Drawing("1 1 1 rg 0 0 600 800 re f"))))))))));

    private static byte[] CopySignature(byte[] file) => Forgery.Update(file, update =>
    {
        var value = update.File.Dictionary(Forgery.Fields(update)[0])!["V"]!;
        Fields(update, Forgery.Fields(update).Append(update.Add(PdfDictionary.Of(
            ("FT", new PdfName("Sig")), ("T", PdfString.FromText("Moi")), ("V", value)))));
    });

    private static byte[] SwapPreparedDrawing()
    {
        var prepared = Letters.Make("Dong y", change: (file, catalog) => catalog["Lang"] = file.Add(Forgery.Drawing("BT ET")));
        return Forgery.Update(Letters.Sign(prepared, TestPki.LeaderKey), update =>
            update.Set((PdfReference)update.File.Catalog["Lang"]!, Forgery.Drawing("0 0 500 500 re f")));
    }

    private static byte[] RedefineLength()
    {
        var prepared = Letters.Make("Dong y", change: (file, catalog) => catalog["Lang"] = file.Add(new PdfInteger(17)));
        return Forgery.Update(Letters.Sign(prepared, TestPki.LeaderKey), update =>
            update.Set((PdfReference)update.File.Catalog["Lang"]!, new PdfInteger(4)));
    }

    private static byte[] DefineLate()
    {
        var prepared = Letters.Make("Dong y", change: (_, catalog) => catalog["Lang"] = new PdfReference(60));
        return Forgery.Update(Letters.Sign(prepared, TestPki.LeaderKey), update =>
            update.Set(new PdfReference(60), Forgery.Drawing("0 0 500 500 re f")));
    }

    private static byte[] DefineLateInSignature()
    {
        var prepared = Letters.Make("Dong y", change: (_, catalog) => catalog["Lang"] = new PdfReference(60));
        var signed = Letters.Sign(prepared, TestPki.LeaderKey);
        return Forgery.Update(signed, update =>
        {
            update.Set(new PdfReference(60), Forgery.Drawing("0 0 500 500 re f"));
            Fields(update, Forgery.Fields(update).Append(update.Add(PdfDictionary.Of(
                ("FT", new PdfName("Sig")), ("T", PdfString.FromText("Moi")), ("AP", PdfDictionary.Of(("N", new PdfReference(60))))))));
        });
    }

    private static byte[] Swap(byte[] file, string key) => Forgery.Swap(Forgery.Update(file, update => update.Add(PdfDictionary.Empty)), key, "/Ruut");

    private static byte[] OtherContainer()
    {
        var other = Letters.Sign(Letters.Make("Van ban khac"), TestPki.LeaderKey);
        byte[] container = [];
        Forgery.Container(other, bytes => container = bytes);
        return container;
    }

    private static byte[] ToIndefiniteLength(byte[] der)
    {
        var length = der[2] << 8 | der[3];
        return [0x30, 0x80, .. der[4..(4 + length)], 0, 0];
    }
}
