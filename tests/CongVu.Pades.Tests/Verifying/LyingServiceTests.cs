using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Verifying;

/// <summary>Status services that lie, answer beside the question, or are themselves revoked.</summary>
public sealed class LyingServiceTests
{
    private static readonly DateTimeOffset Now = TestPki.Now;

    [Theory]
    [InlineData("nonce of another question")]
    [InlineData("damaged signature")]
    [InlineData("signed by the signer himself")]
    [InlineData("refused")]
    [InlineData("garbage")]
    [InlineData("nothing")]
    public async Task A_lie_is_named_and_never_makes_a_signature_valid(string lie)
    {
        var report = await AskAsync(signer => Lie(signer, lie));

        Assert.Equal((PlainAnswer.Indeterminate, SubIndication.TryLater), (report.Answer, report.Signatures[0].SubIndication));
        Assert.Contains(report.Signatures[0].Findings, finding => finding is { Code: "status-source", Severity: Severity.Warning });
    }

    [Fact]
    public async Task A_responder_that_nobody_hears_is_a_warning()
    {
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), ocspAddress: "http://127.0.0.1:9/ocsp", statusAddress: "http://127.0.0.1:9/crl");
        using var client = new HttpClient();

        var report = await Verifier.VerifyAsync(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer)), TestPki.Policy with { StatusSource = new HttpStatusSource(client) });

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
        Assert.Equal(2, report.Signatures[0].Findings.Count(finding => finding.Code == "status-source"));
    }

    [Theory]
    [InlineData(PadesLevel.BT, PlainAnswer.Valid)]
    [InlineData(PadesLevel.BB, PlainAnswer.Indeterminate)]
    public async Task A_responder_that_revokes_after_the_time_stamp_spares_what_was_stamped(PadesLevel level, PlainAnswer expected)
    {
        var report = await AskAsync(signer => OcspAnswers.Make(signer, TestPki.Issuer, TestPki.Responder, "revoked", Now.AddMinutes(10), Now.AddHours(1), revokedAt: Now.AddMinutes(5)),
            level, Now.AddMinutes(20));

        Assert.Equal(expected, report.Answer);
    }

    [Theory]
    [InlineData(false, PlainAnswer.Valid)]
    [InlineData(true, PlainAnswer.Indeterminate)]
    public async Task A_responder_that_can_be_revoked_is_looked_up_in_a_list(bool isRevoked, PlainAnswer expected)
    {
        var responder = TestPki.Make("Trả lời có thể bị thu hồi", TestPki.Issuer, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.9", statusAddress: "http://127.0.0.1:9/crl");
        (Holder, DateTimeOffset, X509RevocationReason)[] revoked = isRevoked ? [(responder, Now.AddDays(-1), X509RevocationReason.KeyCompromise)] : [];
        var list = TestPki.Crl(TestPki.Issuer, Now.AddDays(-9), Now.AddDays(-8), revoked);

        var report = await AskAsync(signer => OcspAnswers.Make(signer, TestPki.Issuer, responder, "good", Now.AddMinutes(-1), Now.AddHours(1)), kept: TestPki.Kept(list));

        Assert.Equal(expected, report.Answer);
    }

    [Theory]
    [InlineData("http://127.0.0.1/phan-1.crl", PlainAnswer.Valid)]
    [InlineData("http://127.0.0.1/phan-2.crl", PlainAnswer.Indeterminate)]
    public void A_part_of_a_list_answers_only_for_its_part(string address, PlainAnswer expected)
    {
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), statusAddress: "http://127.0.0.1/phan-1.crl");
        var part = TestPki.Kept(PartialCrl.Make(TestPki.Issuer, Now.AddHours(-1), Now.AddDays(1), address));

        var report = Letters.Verify(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer)), new VerificationPolicy(new TrustAnchors([TestPki.Root.Parsed], crls: [part]), Now));

        Assert.Equal(expected, report.Answer);
    }

    [Theory]
    [InlineData(false, PlainAnswer.Valid)]
    [InlineData(true, PlainAnswer.Invalid)]
    public void The_authority_in_between_is_looked_up_too(bool isRevoked, PlainAnswer expected)
    {
        var between = TestPki.Make("Cơ quan ở giữa", TestPki.Root, RSA.Create(2048), isAuthority: true, statusAddress: "http://127.0.0.1:9/crl");
        var signer = TestPki.Make("Người ký", between, RSA.Create(2048));
        (Holder, DateTimeOffset, X509RevocationReason)[] revoked = isRevoked ? [(between, Now.AddDays(-3), X509RevocationReason.CACompromise)] : [];
        var list = TestPki.Kept(TestPki.Crl(TestPki.Root, Now.AddHours(-1), Now.AddDays(1), revoked));
        var key = CongVu.Pades.Keys.Pkcs12Key.FromCertificate(signer.Certificate, [between.Parsed]);

        var report = Letters.Verify(Letters.Sign(Letters.Plain, key), new VerificationPolicy(new TrustAnchors([TestPki.Root.Parsed], crls: [list]), Now));

        Assert.Equal(expected, report.Answer);
    }

    private static byte[] Lie(Holder signer, string lie)
    {
        byte[] Answer(Holder by, byte[]? nonce = null) => OcspAnswers.Make(signer, TestPki.Issuer, by, "good", Now.AddMinutes(-1), Now.AddHours(1), nonce: nonce);
        switch (lie)
        {
            case "nonce of another question": return Answer(TestPki.Responder, new byte[16]);
            case "signed by the signer himself": return Answer(signer);
            case "refused": return [0x30, 0x03, 0x0A, 0x01, 0x03];
            case "garbage": return [1, 2, 3];
            case "nothing": return [];
        }
        var damaged = Answer(TestPki.Responder);
        // A time inside the signed part.
        damaged[damaged.AsSpan().IndexOf("20261120"u8) + 9] ^= 1;
        return damaged;
    }

    private static async Task<VerificationReport> AskAsync(Func<Holder, byte[]> answer, PadesLevel level = PadesLevel.BB, DateTimeOffset? at = null, KeptCrl? kept = null)
    {
        await using var server = new LoopbackServer();
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), ocspAddress: server.Address + "/ocsp");
        server.On("/ocsp", _ => answer(signer));
        using var client = new HttpClient();
        var trust = new TrustAnchors([TestPki.Root.Parsed], crls: kept is null ? [] : [kept]);
        var policy = new VerificationPolicy(trust, at ?? Now) { Timestamps = TestPki.Trust, StatusSource = new HttpStatusSource(client) };
        return await Verifier.VerifyAsync(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer), request => request with { Level = level }), policy);
    }
}
