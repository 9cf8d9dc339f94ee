using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Tests.Attacks;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Tests.Foreign;

/// <summary>Signatures as other programs write them: what is only loose is judged for what it proves, what is wrong is refused.</summary>
public sealed class ForeignSignatureTests
{
    private const string Detached = "adbe.pkcs7.detached";
    private const string Pades = "ETSI.CAdES.detached";

    // The authority travels with each, as most signers do it.
    private static readonly ForeignCms Usual = new(TestPki.Leader) { Certificates = [TestPki.Issuer.Certificate.RawData] };

    private static readonly Dictionary<string, Func<byte[]>> Valid = new()
    {
        ["Adobe: bare key, signing time, no binding"] = () => ForeignSigner.Sign(Detached, Usual with { NamesBareKey = true, HasSigningTime = true, SigningCertificate = 0 }),
        ["Adobe: indefinite lengths"] = () => ForeignSigner.Sign(Detached, Usual with { IsIndefinite = true }),
        ["Adobe: version 3 where 1 is due"] = () => ForeignSigner.Sign(Detached, Usual with { Version = 3 }),
        ["Adobe: P-256 with SHA-512"] = () => ForeignSigner.Sign(Detached, Usual with { Holder = TestPki.Agency, Hash = HashAlgorithmName.SHA512 }),
        ["Adobe: lower-case digits"] = () => ForeignSigner.Sign(Letters.Plain, Detached, Usual.Sign, hex => hex.ToLowerInvariant()),
        ["PAdES: old binding of the certificate"] = () => ForeignSigner.Sign(Pades, Usual with { SigningCertificate = 1 }),
        ["PAdES: signer named by key identifier"] = () => ForeignSigner.Sign(Pades, Usual with { NamesKeyIdentifier = true, Version = 3 }),
        ["PAdES: OCSP answer in its own format beside the lists"] = () => ForeignSigner.Sign(Pades, Usual with { Revocations = [OtherRevocation()], Version = 5 }),
        ["PAdES: attribute certificate of version 2"] = () => ForeignSigner.Sign(Pades, Usual with { Certificates = [TestPki.Issuer.Certificate.RawData, [0xA2, 0x02, 0x05, 0x00]], Version = 4 }),
        ["PAdES: time stamp in indefinite lengths"] = () => ForeignSigner.Sign(Pades, Usual with { TimestampOver = IndefiniteToken }),
        ["PAdES: certificates of renewed and cross-certified authorities"] = () => ForeignSigner.Sign(Pades, Usual with { Certificates = OtherAuthorities() }),
    };

    private static readonly Dictionary<string, (Func<byte[]> Make, SubIndication Reason)> Open = new()
    {
        ["SHA-1"] = (() => ForeignSigner.Sign(Detached, Usual with { Hash = HashAlgorithmName.SHA1 }), SubIndication.CryptoConstraintsFailureNoPoe),
        ["adbe.pkcs7.sha1"] = (() => EnclosedDigest(content => CryptographicOperations.HashData(HashAlgorithmName.SHA1, content)), SubIndication.CryptoConstraintsFailureNoPoe),
        ["certificate left out"] = (() => ForeignSigner.Sign(Detached, Usual with { LeavesOutOwnCertificate = true }), SubIndication.NoSigningCertificateFound),
        ["adbe.x509.rsa_sha1"] = (() => ForeignSigner.Sign("adbe.x509.rsa_sha1", Usual), SubIndication.FormatFailure),
    };

    private static readonly Dictionary<string, (Func<byte[]> Make, SubIndication Reason)> Wrong = new()
    {
        ["adbe.pkcs7.sha1 over other content"] = (() => EnclosedDigest(_ => new byte[20]), SubIndication.HashFailure),
        ["adbe.pkcs7.detached with content inside"] = (() => ForeignSigner.Sign(Letters.Plain, Detached, content => (Usual with { Enclosed = content[..100] }).Sign(content)), SubIndication.FormatFailure),
        ["no signed attributes"] = (() => ForeignSigner.Sign(Detached, Usual with { HasAttributes = false }), SubIndication.SigConstraintsFailure),
        ["PAdES without binding"] = (() => ForeignSigner.Sign(Pades, Usual with { SigningCertificate = 0 }), SubIndication.SigConstraintsFailure),
        ["PAdES that binds another certificate"] = (() => ForeignSigner.Sign(Pades, Usual with { BindsAnotherCertificate = true }), SubIndication.SigConstraintsFailure),
        ["PAdES in indefinite lengths"] = (() => ForeignSigner.Sign(Pades, Usual with { IsIndefinite = true }), SubIndication.FormatFailure),
        ["PAdES with a wrong version"] = (() => ForeignSigner.Sign(Pades, Usual with { Version = 4 }), SubIndication.FormatFailure),
        ["digits in two cases"] = (() => ForeignSigner.Sign(Letters.Plain, Detached, Usual.Sign, hex => hex[..40].ToLowerInvariant() + hex[40..]), SubIndication.FormatFailure),
        ["blanks between digits"] = (() => ForeignSigner.Sign(Letters.Plain, Detached, Usual.Sign, hex => hex[..^2] + "  "), SubIndication.FormatFailure),
        ["attributes written in another order than they were hashed"] = (() => ForeignSigner.Sign(Detached, Usual with { WritesAttributesUnsorted = true }), SubIndication.SigCryptoFailure),
    };

    public static TheoryData<string> ValidNames => [.. Valid.Keys];

    public static TheoryData<string> OpenNames => [.. Open.Keys];

    public static TheoryData<string> WrongNames => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(ValidNames))]
    public void What_is_only_unusual_is_valid_with_its_root_and_open_without(string name)
    {
        var file = Valid[name]();

        var report = Letters.Verify(file);
        var untrusted = Letters.Verify(file, new VerificationPolicy(TrustAnchors.Empty, TestPki.Now));

        Assert.True(report.Answer == PlainAnswer.Valid, report.Reason);
        Assert.Equal((PlainAnswer.Indeterminate, SubIndication.NoCertificateChainFound), (untrusted.Answer, untrusted.Signatures[0].SubIndication));
    }

    [Theory]
    [MemberData(nameof(OpenNames))]
    public void What_proves_too_little_is_not_enough_evidence(string name)
    {
        var (make, reason) = Open[name];

        var report = Letters.Verify(make());

        Assert.Equal((PlainAnswer.Indeterminate, reason), (report.Answer, report.Signatures[0].SubIndication));
    }

    [Theory]
    [MemberData(nameof(WrongNames))]
    public void What_is_wrong_is_refused_whoever_is_trusted(string name)
    {
        var (make, reason) = Wrong[name];
        var file = make();

        Assert.All([Letters.Verify(file), Letters.Verify(file, new VerificationPolicy(TrustAnchors.Empty, TestPki.Now))],
            report => Assert.Equal((PlainAnswer.Invalid, reason), (report.Answer, report.Signatures[0].SubIndication)));
    }

    [Fact]
    public void Poppler_agrees_on_the_older_kinds() => Assert.All(Valid.Where(item => item.Key.StartsWith("Adobe", StringComparison.Ordinal)), item =>
        Judge.AcceptSigned(item.Value(), 1));

    [Fact]
    public void A_tampered_certificate_beside_the_signature_is_refused()
    {
        var signed = ForeignSigner.Sign(Pades, Usual with { Certificates = [TestPki.Issuer.Certificate.RawData, Tampered(TestPki.Issuer.Certificate.RawData)] });

        var report = Letters.Verify(signed);

        Assert.Equal(PlainAnswer.Invalid, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "embedded-certificate");
    }

    [Fact]
    public void A_sha1_signature_proven_to_be_old_still_counts()
    {
        var made = new DateTimeOffset(2014, 5, 6, 7, 8, 9, TimeSpan.Zero);
        var old = TestPki.Make("Người ký năm 2014", TestPki.Root, RSA.Create(2048), from: made.AddYears(-1), to: made.AddYears(1));
        var stamper = TestPki.Make("Dấu thời gian năm 2014", TestPki.Root, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.8", from: made.AddYears(-1), to: made.AddYears(20));
        var cms = new ForeignCms(old) { Hash = HashAlgorithmName.SHA1, TimestampOver = signature => new TestStamper(stamper) { Time = made }.Token(signature) };

        var report = Letters.Verify(ForeignSigner.Sign(Detached, cms));

        Assert.True(report.Answer == PlainAnswer.Valid, report.Reason);
    }

    [Fact]
    public void A_signature_that_only_a_page_lists_is_found_and_named()
    {
        var hidden = Forgery.Catalog(Letters.Plain, (catalog, _) => catalog.With("Lang", PdfString.FromText("vi")));
        var signed = ForeignSigner.Sign(Detached, Usual, hidden);
        var bare = Unlist(signed);

        var report = Letters.Verify(bare);

        Assert.NotEqual(PlainAnswer.NoSignature, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "unlisted");
    }

    [Fact]
    public void A_field_listed_twice_is_one_signature()
    {
        var signed = ForeignSigner.Sign(Letters.Make("x", change: (file, catalog) =>
        {
            var field = file.Add(PdfDictionary.Of(("FT", new PdfName("Tx")), ("T", PdfString.FromText("Ô"))));
            catalog["AcroForm"] = PdfDictionary.Of(("Fields", PdfArray.Create([field, field])));
        }), Detached, Usual.Sign);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \t\n")]
    public void Line_ends_after_the_last_mark_are_no_change(string white)
    {
        byte[] file = [.. ForeignSigner.Sign(Detached, Usual), .. System.Text.Encoding.ASCII.GetBytes(white)];

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(file).Answer);
    }

    /// <summary>Takes the field out of the form in place, before anything is hashed: the range is signed anew.</summary>
    private static byte[] Unlist(byte[] signed)
    {
        var text = System.Text.Encoding.Latin1.GetString(signed);
        var at = text.LastIndexOf("/Fields[", StringComparison.Ordinal);
        Assert.True(at > 0);
        var end = text.IndexOf(']', at);
        for (var i = at + "/Fields[".Length; i < end; i++)
            signed[i] = (byte)' ';
        var (range, _, _) = Forgery.ByteRange(signed);
        byte[] content = [.. signed.AsSpan(0, (int)range[1]), .. signed.AsSpan((int)range[2], (int)range[3])];
        return Forgery.Container(signed, _ => Usual.Sign(content));
    }

    private static byte[] EnclosedDigest(Func<byte[], byte[]> digest) => ForeignSigner.Sign(Letters.Plain, "adbe.pkcs7.sha1",
        content => (Usual with { Enclosed = digest(content), NamesBareKey = true, HasSigningTime = true, SigningCertificate = 0 }).Sign(content));

    private static byte[] OtherRevocation()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence(Der.Context1))
        {
            writer.WriteObjectIdentifier("1.3.6.1.5.5.7.16.2");
            writer.WriteEncodedValue(OcspAnswers.Make(TestPki.Leader, TestPki.Issuer, TestPki.Responder, "good", TestPki.Now.AddMinutes(-6), TestPki.Now.AddHours(1)));
        }
        return writer.Encode();
    }

    private static byte[] IndefiniteToken(byte[] signature)
    {
        var der = new TestStamper().Token(signature);
        AsnDecoder.ReadSequence(der, AsnEncodingRules.DER, out var offset, out var length, out _);
        return [0x30, 0x80, .. der.AsSpan(offset, length), 0, 0];
    }

    /// <summary>The issuing authority once more: renewed by the root, and certified by a stranger; same name, same key.</summary>
    private static IReadOnlyList<byte[]> OtherAuthorities()
    {
        var strangers = TestPki.Make("Gốc của bên khác", null, RSA.Create(2048), isAuthority: true);
        var renewed = TestPki.Make("Cơ quan chứng thực thử nghiệm", TestPki.Root, TestPki.Issuer.Key, isAuthority: true, from: TestPki.Now.AddDays(-9), to: TestPki.Now.AddYears(9));
        var crossed = TestPki.Make("Cơ quan chứng thực thử nghiệm", strangers, TestPki.Issuer.Key, isAuthority: true);
        return [TestPki.Issuer.Certificate.RawData, renewed.Certificate.RawData, crossed.Certificate.RawData];
    }

    private static byte[] Tampered(byte[] certificate)
    {
        var changed = certificate.ToArray();
        changed[changed.AsSpan().IndexOf("\x0C"u8) + 8] ^= 1;
        return changed;
    }
}
