using System.Text;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Matrix;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Repair;

namespace CongVu.Pades.Tests.Signing;

/// <summary>Files that signing refuses are written anew in a step of its own, which says all that it did and never touches a signed file.</summary>
public sealed class NormalizationTests
{
    private static readonly Dictionary<string, (Func<byte[]> Make, PdfRepairKind[] Log)> Broken = new()
    {
        ["junk before"] = (() => [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. Letters.Plain], [PdfRepairKind.JunkBeforeHeader]),
        ["junk after"] = (() => [.. Letters.Plain, .. new byte[3000]], [PdfRepairKind.JunkAfterEnd]),
        ["wrong startxref"] = (() => Swap(Letters.Plain, "startxref\n", "startxref\n9"), [PdfRepairKind.CrossReferences]),
        ["no cross-references at all"] = (() => Letters.Plain[..Letters.Plain.AsSpan().LastIndexOf("xref\n0"u8)], [PdfRepairKind.CrossReferences]),
        ["offsets shifted by one"] = (() => Swap(Letters.Plain, "%PDF-1.7\n", "%PDF-1.7\n\n"), [PdfRepairKind.CrossReferences]),
        ["object streams without cross-references"] = (() => Cut(FileKinds.Make("object streams")), [PdfRepairKind.CrossReferences]),
        ["encrypted without a password"] = (() => Encrypt(""), [PdfRepairKind.Encryption]),
        ["sound, with objects that nothing uses"] = (() => Letters.Make("Van ban", change: (file, _) => file.Add(PdfBoolean.True)), [PdfRepairKind.UnusedObjects]),
    };

    public static TheoryData<string> Names => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_made_sound_and_can_be_signed(string name)
    {
        var (make, log) = Broken[name];
        var file = make();

        var normalized = PdfNormalizer.Normalize(file);

        Assert.Equal(log, normalized.Log.Where(repair => repair.Kind != PdfRepairKind.UnusedObjects || log.Contains(repair.Kind)).Select(repair => repair.Kind));
        Assert.All(normalized.Log, repair => Assert.True(repair.Amount > 0));
        var signed = Letters.Sign(normalized.File, TestPki.LeaderKey);
        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
        Judge.AcceptSigned(signed, 1);
        using var folder = new TemporaryFolder();
        Assert.Contains("trang 1", Judge.Run("pdftotext", folder.Write("a.pdf", normalized.File), "-").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_file_is_left_as_it_is() => Refused(PdfFault.Signed, Letters.SignedTwice);

    [Fact]
    public void A_signed_file_with_broken_references_is_left_as_it_is() => Refused(PdfFault.Signed, Swap(Letters.SignedOnce, "startxref\n", "startxref\n9"));

    [Fact]
    public void A_file_that_needs_a_password_is_refused() => Refused(PdfFault.Encrypted, Encrypt("mat-khau"));

    [Fact]
    public void What_is_no_pdf_is_refused() => Refused(PdfFault.NoHeader, "không phải PDF"u8.ToArray());

    [Fact]
    public void Files_of_others_with_broken_references_are_normalized_or_refused_with_a_reason()
    {
        var normalized = 0;
        foreach (var file in Corpus.Files("pyhanko").Select(File.ReadAllBytes))
        {
            try
            {
                Letters.Sign(PdfNormalizer.Normalize(file).File, TestPki.LeaderKey);
                normalized++;
            }
            catch (Exception fault) when (fault is PdfException or PadesException { Fault: PadesFault.Forbidden })
            {
                // A reason from the closed lists.
            }
        }
        Assert.InRange(normalized, 40, 200);
    }

    private static void Refused(PdfFault fault, byte[] file) => Assert.Equal(fault, Assert.Throws<PdfException>(() => { PdfNormalizer.Normalize(file); }).Fault);

    private static byte[] Swap(byte[] file, string old, string replacement)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    private static byte[] Cut(byte[] file)
    {
        using var opened = PdfFile.Open(file);
        return file[..(int)opened.Sections.Max(section => section.Offset)].Concat(Trailer(opened)).ToArray();
    }

    private static byte[] Trailer(PdfFile file) => Encoding.ASCII.GetBytes($"trailer\n<</Root {file.CatalogReference.Number} 0 R>>\n%%EOF\n");

    private static byte[] Encrypt(string password)
    {
        using var folder = new TemporaryFolder();
        Judge.Demand("qpdf", "--encrypt", password, "chu-so-huu", "256", "--", folder.Write("in.pdf", Letters.Plain), folder.At("out.pdf"));
        return folder.Read("out.pdf");
    }
}
