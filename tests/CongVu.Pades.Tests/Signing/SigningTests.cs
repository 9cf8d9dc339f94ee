using System.Security.Cryptography;
using CongVu.Pades.Certificates;
using CongVu.Pades.Changes;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Signing;

public sealed class SigningTests
{
    [Fact]
    public void Leader_and_then_agency_are_both_valid()
    {
        var report = Letters.Verify(Letters.SignedTwice);

        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Equal(["Nguyễn Văn An", "Ủy ban nhân dân xã Na Mèo"], report.Signatures.Select(signature => signature.Signer));
        Assert.Equal([ChangeLevel.SignaturesOnly, ChangeLevel.None], report.Signatures.Select(signature => signature.ChangesAfter));
    }

    [Fact]
    public void Every_earlier_byte_stays()
    {
        Assert.True(Letters.SignedOnce.AsSpan().StartsWith(Letters.Plain));
        Assert.True(Letters.SignedTwice.AsSpan().StartsWith(Letters.SignedOnce));
    }

    [Fact]
    public async Task A_file_on_disk_is_signed_as_one_in_memory()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("letter.pdf", Letters.Plain);

        await PdfSigner.SignAsync(path, folder.At("signed.pdf"), Letters.Request(TestPki.LeaderKey), TestPki.LeaderKey);

        Assert.Equal(Letters.SignedOnce, folder.Read("signed.pdf"));
        Assert.Equal(["letter.pdf", "signed.pdf"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_prepared_signature_is_stored_and_completed_elsewhere()
    {
        using var file = PdfFile.Open(Letters.Plain);
        var stored = SignaturePreparer.Prepare(file, Letters.Request(TestPki.LeaderKey)).ToBytes();

        var prepared = PreparedSignature.FromBytes(stored);
        prepared.CheckAgainst(PdfSource.FromMemory(Letters.Plain));
        var signature = await TestPki.LeaderKey.SignAsync([prepared.DigestToSign], CancellationToken.None);
        byte[] signed = [.. Letters.Plain, .. prepared.Complete(signature[0])];

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Fact]
    public void A_prepared_signature_is_refused_for_another_file()
    {
        using var file = PdfFile.Open(Letters.Plain);
        var prepared = SignaturePreparer.Prepare(file, Letters.Request(TestPki.LeaderKey));
        var other = Letters.Plain.ToArray();
        other[^40] ^= 1;

        var fault = Assert.Throws<PadesException>(() => prepared.CheckAgainst(PdfSource.FromMemory(other)));

        Assert.Equal(PadesFault.Mismatch, fault.Fault);
    }

    [Fact]
    public void A_signature_that_does_not_fit_is_refused_before_anything_is_written()
    {
        using var file = PdfFile.Open(Letters.Plain);
        var prepared = SignaturePreparer.Prepare(file, Letters.Request(TestPki.LeaderKey));

        var fault = Assert.Throws<PadesException>(() => prepared.CompleteWithCms(new byte[prepared.ContentsWidth]));

        Assert.Equal(PadesFault.TooLittleRoom, fault.Fault);
    }

    [Theory]
    [InlineData(3072, SchemeKind.RsaPkcs1, "SHA256")]
    [InlineData(4096, SchemeKind.RsaPkcs1, "SHA512")]
    [InlineData(2048, SchemeKind.RsaPss, "SHA384")]
    [InlineData(2048, SchemeKind.RsaPss, "SHA256")]
    public void Rsa_keys_sign_in_every_allowed_way(int bits, SchemeKind kind, string hash)
    {
        var holder = TestPki.Make("Khóa RSA", TestPki.Issuer, RSA.Create(bits));
        var key = TestPki.KeyOf(holder, new SigningAlgorithm(kind, new HashAlgorithmName(hash)));

        var signed = Letters.Sign(Letters.Plain, key);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
        Judge.AcceptSigned(signed, 1);
    }

    [Theory]
    [InlineData("nistP384")]
    [InlineData("nistP521")]
    public void Curves_sign_with_a_hash_of_their_strength(string curve)
    {
        var holder = TestPki.Make("Khóa EC", TestPki.Issuer, ECDsa.Create(ECCurve.CreateFromFriendlyName(curve)));

        var signed = Letters.Sign(Letters.Plain, TestPki.KeyOf(holder));

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Fact]
    public void Sha1_cannot_be_asked_for() =>
        Assert.Equal(PadesFault.Algorithm, Assert.Throws<PadesException>(() => new SigningAlgorithm(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA1)).Fault);

    [Fact]
    public void A_key_of_1024_bits_is_refused() =>
        Assert.Equal(PadesFault.Algorithm, Assert.Throws<PadesException>(() => TestPki.KeyOf(TestPki.Make("Khóa yếu", TestPki.Issuer, RSA.Create(1024)))).Fault);

    [Fact]
    public void A_file_certified_without_changes_takes_no_second_signature()
    {
        var certified = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Certification = CertificationLevel.NoChanges });

        var fault = Assert.Throws<PadesException>(() => Letters.Sign(certified, TestPki.AgencyKey));

        Assert.Equal(PadesFault.Forbidden, fault.Fault);
        Assert.Equal(PlainAnswer.Valid, Letters.Verify(certified).Answer);
    }

    [Fact]
    public void A_file_certified_for_signing_takes_a_second_signature()
    {
        var certified = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Certification = CertificationLevel.FormFillingAndSigning });

        var signed = Letters.Sign(certified, TestPki.AgencyKey);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Fact]
    public void A_second_signature_cannot_certify()
    {
        var fault = Assert.Throws<PadesException>(() =>
            Letters.Sign(Letters.SignedOnce, TestPki.AgencyKey, request => request with { Certification = CertificationLevel.FormFillingAndSigning }));

        Assert.Equal(PadesFault.Forbidden, fault.Fault);
    }

    [Theory]
    [InlineData("junk\n", "", PdfFault.JunkBeforeHeader)]
    [InlineData("", "\0\0\0", PdfFault.JunkAfterEnd)]
    [InlineData("", "<html>", PdfFault.JunkAfterEnd)]
    public void Junk_around_a_file_is_refused_with_its_reason(string before, string after, PdfFault expected)
    {
        byte[] file = [.. System.Text.Encoding.ASCII.GetBytes(before), .. Letters.Plain, .. System.Text.Encoding.ASCII.GetBytes(after)];

        Assert.Equal(expected, Assert.Throws<PdfException>(() => Letters.Sign(file, TestPki.LeaderKey)).Fault);
    }

    [Fact]
    public void A_page_measured_in_many_digits_is_written_anew_digit_by_digit()
    {
        var box = PdfArray.Create([new PdfReal(0), new PdfReal(0), new PdfReal(595.303937007874), new PdfReal(841.88976377952761)]);
        var signed = Letters.Sign(Letters.Sign(Letters.Make("x", cropBox: box), TestPki.LeaderKey), TestPki.AgencyKey);

        using var before = PdfFile.Open(signed.AsMemory(0, (int)Letters.Verify(signed).Signatures[0].SignedLength!.Value));
        using var after = PdfFile.Open(signed);

        Assert.Equal("[0 0 595.303937007874 841.8897637795276]", PdfPages.At(after, 0)!.Dictionary["CropBox"]!.ToString());
        Assert.True(PdfPages.At(after, 0)!.Dictionary["CropBox"]!.Matches(PdfPages.At(before, 0)!.Dictionary["CropBox"]));
        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Fact]
    public void The_first_identifier_stays_and_no_entry_is_freed()
    {
        using var before = PdfFile.Open(Letters.Plain);
        using var after = PdfFile.Open(Letters.SignedTwice);

        Assert.True(before.Array(before.Trailer["ID"])![0].Matches(after.Array(after.Trailer["ID"])![0]));
        Assert.DoesNotContain(after.Sections.Take(2).SelectMany(section => section.Entries), item => item.Entry.Kind == XrefEntryKind.Free);
    }
}
