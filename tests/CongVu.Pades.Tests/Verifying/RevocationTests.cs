using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Verifying;

/// <summary>The status of certificates, against lists and responders of our own on loopback.</summary>
public sealed class RevocationTests
{
    private static readonly DateTimeOffset Now = TestPki.Now;

    [Fact]
    public async Task A_certificate_on_no_list_is_good()
    {
        var (report, _) = await VerifyAsync(signer => TestPki.Crl(TestPki.Issuer, Now.AddHours(-1), Now.AddDays(1)));

        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "status-good");
    }

    [Fact]
    public async Task A_certificate_revoked_before_signing_is_not_valid()
    {
        var (report, _) = await VerifyAsync(signer => TestPki.Crl(TestPki.Issuer, Now.AddHours(-1), Now.AddDays(1), (signer, Now.AddDays(-2), X509RevocationReason.KeyCompromise)));

        Assert.Equal((PlainAnswer.Invalid, SubIndication.Revoked), (report.Answer, report.Signatures[0].SubIndication));
    }

    [Fact]
    public async Task Revoked_after_a_proven_time_does_no_harm()
    {
        var (report, _) = await VerifyAsync(
            signer => TestPki.Crl(TestPki.Issuer, Now.AddMinutes(10), Now.AddDays(1), (signer, Now.AddMinutes(5), X509RevocationReason.Superseded)),
            PadesLevel.BT, at: Now.AddMinutes(20));

        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "revoked-later");
    }

    [Fact]
    public async Task Revoked_after_an_unproven_time_is_not_enough_evidence()
    {
        var (report, _) = await VerifyAsync(
            signer => TestPki.Crl(TestPki.Issuer, Now.AddMinutes(10), Now.AddDays(1), (signer, Now.AddMinutes(5), X509RevocationReason.Superseded)), at: Now.AddMinutes(20));

        Assert.Equal((PlainAnswer.Indeterminate, SubIndication.RevokedNoPoe), (report.Answer, report.Signatures[0].SubIndication));
    }

    [Fact]
    public async Task An_expired_list_proves_nothing()
    {
        var (report, _) = await VerifyAsync(signer => TestPki.Crl(TestPki.Issuer, Now.AddDays(-9), Now.AddDays(-2)));

        Assert.Equal((PlainAnswer.Indeterminate, SubIndication.TryLater), (report.Answer, report.Signatures[0].SubIndication));
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "status-stale");
    }

    [Fact]
    public async Task A_list_of_another_issuer_proves_nothing()
    {
        var (report, _) = await VerifyAsync(signer => TestPki.Crl(TestPki.Root, Now.AddHours(-1), Now.AddDays(1)));

        Assert.Equal((PlainAnswer.Indeterminate, SubIndication.TryLater), (report.Answer, report.Signatures[0].SubIndication));
    }

    [Fact]
    public async Task A_source_out_of_reach_is_a_warning_and_never_valid()
    {
        var (report, _) = await VerifyAsync(signer => []);

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding is { Code: "status-source", Severity: Severity.Warning });
    }

    [Fact]
    public async Task Without_the_network_a_named_source_leaves_the_answer_open()
    {
        var (report, asked) = await VerifyAsync(signer => TestPki.Crl(TestPki.Issuer, Now.AddHours(-1), Now.AddDays(1)), online: false);

        Assert.Equal((PlainAnswer.Indeterminate, 0), (report.Answer, asked));
    }

    [Fact]
    public async Task A_kept_list_answers_without_the_network()
    {
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), statusAddress: "http://127.0.0.1:1/crl");
        var list = TestPki.Kept(TestPki.Crl(TestPki.Issuer, Now.AddHours(-1), Now.AddDays(1)));

        var report = Letters.Verify(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer)), new VerificationPolicy(new TrustAnchors([TestPki.Root.Parsed], crls: [list]), Now));

        Assert.Equal(PlainAnswer.Valid, report.Answer);
    }

    [Theory]
    [InlineData("good", true, PlainAnswer.Valid)]
    [InlineData("revoked", true, PlainAnswer.Invalid)]
    [InlineData("unknown", true, PlainAnswer.Indeterminate)]
    [InlineData("good", false, PlainAnswer.Indeterminate)]
    public async Task A_responder_answers(string state, bool isAuthorized, PlainAnswer expected)
    {
        var responder = isAuthorized ? TestPki.Responder : TestPki.Make("Kẻ mạo danh", TestPki.Issuer, RSA.Create(2048));
        var report = await AskResponderAsync(signer => OcspAnswers.Make(signer, TestPki.Issuer, responder, state, Now.AddMinutes(-1), Now.AddHours(1), Now.AddDays(-2)));

        Assert.Equal(expected, report.Answer);
    }

    [Fact]
    public async Task A_responder_that_can_itself_be_revoked_does_not_vouch_for_itself()
    {
        var responder = TestPki.Make("Trả lời không miễn kiểm", TestPki.Issuer, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.9", statusAddress: "http://127.0.0.1:1/crl");
        var report = await AskResponderAsync(signer => OcspAnswers.Make(signer, TestPki.Issuer, responder, "good", Now.AddMinutes(-1), Now.AddHours(1)));

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
    }

    [Fact]
    public async Task A_responder_that_answers_for_somebody_else_is_not_believed()
    {
        var report = await AskResponderAsync(_ => OcspAnswers.Make(TestPki.Leader, TestPki.Issuer, TestPki.Responder, "good", Now.AddMinutes(-1), Now.AddHours(1)));

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
    }

    [Fact]
    public async Task An_old_answer_is_not_fresh_enough()
    {
        var report = await AskResponderAsync(signer => OcspAnswers.Make(signer, TestPki.Issuer, TestPki.Responder, "good", Now.AddDays(-9), Now.AddDays(-8)));

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
    }

    [Fact]
    public async Task A_slow_responder_is_given_up()
    {
        await using var server = new LoopbackServer();
        var release = new TaskCompletionSource();
        server.On("/ocsp", async (_, _) =>
        {
            await release.Task;
            return (200, []);
        });
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), ocspAddress: server.Address + "/ocsp");
        using var client = new HttpClient { Timeout = TimeSpan.FromMilliseconds(300) };

        var report = await Verifier.VerifyAsync(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer)), TestPki.Policy with { StatusSource = new HttpStatusSource(client) });
        release.SetResult();

        Assert.Equal(PlainAnswer.Indeterminate, report.Answer);
        Assert.Contains(report.Signatures[0].Findings, finding => finding.Code == "status-source");
    }

    private static async Task<VerificationReport> AskResponderAsync(Func<Holder, byte[]> answer)
    {
        await using var server = new LoopbackServer();
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), ocspAddress: server.Address + "/ocsp");
        server.On("/ocsp", _ => answer(signer));
        using var client = new HttpClient();
        return await Verifier.VerifyAsync(Letters.Sign(Letters.Plain, TestPki.KeyOf(signer)), TestPki.Policy with { StatusSource = new HttpStatusSource(client) });
    }

    private static async Task<(VerificationReport Report, int Asked)> VerifyAsync(Func<Holder, byte[]> list, PadesLevel level = PadesLevel.BB, DateTimeOffset? at = null, bool online = true)
    {
        await using var server = new LoopbackServer();
        var asked = 0;
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), statusAddress: server.Address + "/crl");
        server.On("/crl", (_, _) =>
        {
            asked++;
            var bytes = list(signer);
            return Task.FromResult((bytes.Length == 0 ? 503 : 200, bytes));
        });
        using var client = new HttpClient();
        var signed = Letters.Sign(Letters.Plain, TestPki.KeyOf(signer), request => request with { Level = level });
        var policy = new VerificationPolicy(TestPki.Trust, at ?? Now) { Timestamps = TestPki.Trust, StatusSource = online ? new HttpStatusSource(client) : null };
        return (await Verifier.VerifyAsync(signed, policy), asked);
    }
}
