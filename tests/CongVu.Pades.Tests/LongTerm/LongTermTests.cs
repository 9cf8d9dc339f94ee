using System.Security.Cryptography;
using CongVu.Pades.LongTerm;
using CongVu.Pades.Revocation;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Timestamps;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.LongTerm;

public sealed class LongTermTests
{
    [Fact]
    public void A_time_stamp_proves_when()
    {
        var signed = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Level = PadesLevel.BT });

        var signature = Letters.Verify(signed).Signatures[0];

        Assert.Equal(("B-T", TimeSource.Timestamp, TestPki.Now.AddMinutes(-4)), (signature.Level, signature.TimeSource, signature.Time));
    }

    [Fact]
    public void A_proven_time_outlives_the_certificate()
    {
        var later = new VerificationPolicy(TestPki.Trust, TestPki.Now.AddYears(10)) { Timestamps = TestPki.Trust };
        var stamped = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Level = PadesLevel.BT });

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(stamped, later).Answer);
        Assert.Equal(SubIndication.OutOfBoundsNoPoe, Letters.Verify(Letters.SignedOnce, later).Signatures[0].SubIndication);
    }

    [Fact]
    public void A_time_stamp_over_something_else_is_a_failure() =>
        AssertBroken(new TestStamper { WrongImprint = new byte[32] }, "timestamp-imprint");

    [Fact]
    public void A_time_stamp_by_a_certificate_for_other_things_proves_nothing()
    {
        var signed = Sign(new TestStamper(TestPki.Make("Không phải dịch vụ dấu thời gian", TestPki.Issuer, RSA.Create(2048))));

        var signature = Letters.Verify(signed).Signatures[0];

        Assert.Equal(TimeSource.Claimed, signature.TimeSource);
        Assert.Contains(signature.Findings, finding => finding.Code == "timestamp-purpose");
    }

    [Fact]
    public void A_time_stamp_of_an_unknown_authority_proves_nothing()
    {
        var stranger = TestPki.Make("Gốc lạ", null, RSA.Create(2048), isAuthority: true);
        var stamper = TestPki.Make("Dịch vụ lạ", stranger, RSA.Create(2048), purpose: "1.3.6.1.5.5.7.3.8");

        var signature = Letters.Verify(Sign(new TestStamper(stamper))).Signatures[0];

        Assert.Equal(TimeSource.Claimed, signature.TimeSource);
        Assert.Contains(signature.Findings, finding => finding is { Code: "timestamp-untrusted", Severity: Severity.Warning });
    }

    [Theory]
    [InlineData(PadesLevel.BLT, "B-LT")]
    [InlineData(PadesLevel.BLTA, "B-LTA")]
    public async Task A_file_is_extended_level_by_level(PadesLevel level, string name)
    {
        await using var office = await OnlineOffice.OpenAsync();
        var signed = Letters.Sign(Letters.Plain, office.Key, request => request with { Level = PadesLevel.BT });

        var extended = await office.Extender.ExtendAsync(signed, level);

        var offline = new VerificationPolicy(TestPki.Trust, TestPki.Now) { Timestamps = TestPki.Trust };
        var report = Letters.Verify(extended, offline);
        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Equal(name, report.Signatures[0].Level);
        Assert.True(extended.AsSpan().StartsWith(signed));
    }

    [Fact]
    public async Task A_signature_without_time_gets_one_over_the_document_first()
    {
        await using var office = await OnlineOffice.OpenAsync();

        var extended = await office.Extender.ExtendAsync(Letters.Sign(Letters.Plain, office.Key), PadesLevel.BLT);

        var report = Letters.Verify(extended);
        Assert.Equal(TimeSource.DocumentTimestamp, report.Signatures[0].TimeSource);
        Assert.Equal(["B-LTA", "DTS"], report.Signatures.Select(signature => signature.Level));
    }

    [Fact]
    public async Task A_document_time_stamp_is_renewed()
    {
        await using var office = await OnlineOffice.OpenAsync();
        var first = await office.Extender.ExtendAsync(Letters.Sign(Letters.Plain, office.Key), PadesLevel.BLTA);

        var renewed = await office.Extender.ExtendAsync(first, PadesLevel.BLTA);

        var report = Letters.Verify(renewed);
        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Equal(report.Signatures.Count, Letters.Verify(first).Signatures.Count + 1);
    }

    [Fact]
    public async Task Evidence_and_time_stamps_are_added_even_to_a_closed_document()
    {
        await using var office = await OnlineOffice.OpenAsync();
        var closed = Letters.Sign(Letters.Plain, office.Key, request => request with { Certification = CertificationLevel.NoChanges, Level = PadesLevel.BT });

        var extended = await office.Extender.ExtendAsync(closed, PadesLevel.BLTA);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(extended).Answer);
    }

    [Fact]
    public async Task Extending_needs_a_status_that_can_be_had()
    {
        var signer = TestPki.Make("Người ký", TestPki.Issuer, RSA.Create(2048), statusAddress: "http://127.0.0.1:9/crl");
        var signed = Letters.Sign(Letters.Plain, TestPki.KeyOf(signer), request => request with { Level = PadesLevel.BT });
        using var client = new HttpClient();
        var extender = new SignatureExtender(new HttpStatusSource(client), new TestStamper());

        var fault = await Assert.ThrowsAsync<PadesException>(() => extender.ExtendAsync(signed, PadesLevel.BLT));

        Assert.Equal(PadesFault.MissingEvidence, fault.Fault);
    }

    [Fact]
    public async Task Poison_in_the_evidence_store_changes_nothing()
    {
        await using var office = await OnlineOffice.OpenAsync();
        office.List = TestPki.Crl(TestPki.Root, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(1), (office.Signer, TestPki.Now.AddDays(-3), System.Security.Cryptography.X509Certificates.X509RevocationReason.KeyCompromise));
        var signed = Letters.Sign(Letters.Plain, office.Key, request => request with { Level = PadesLevel.BT });
        var foreign = new SignatureExtender(new ForeignLists(office.List), new TestStamper());

        var poisoned = await foreign.ExtendAsync(signed, PadesLevel.BLT);

        Assert.Equal(SubIndication.TryLater, Letters.Verify(poisoned).Signatures[0].SubIndication);
    }

    [Fact]
    public async Task Openssl_accepts_the_time_stamps_that_we_asked_for()
    {
        using var folder = new TemporaryFolder();
        await using var server = new LoopbackServer();
        server.On("/tsa", body =>
        {
            folder.Write("request.tsq", body);
            return folder.Read(Path.GetFileName(folder.Write("answer.tsr", new TestStamper().Answer(body))));
        });
        using var client = new HttpClient();

        await new HttpTimestampService(client, new Uri(server.Address + "/tsa")).StampAsync(SHA256.HashData("a"u8), HashAlgorithmName.SHA256, CancellationToken.None);

        var roots = folder.Write("roots.pem", TestPki.Root.Certificate.ExportCertificatePem() + "\n" + TestPki.Issuer.Certificate.ExportCertificatePem() + "\n");
        Judge.Demand("openssl", "ts", "-verify", "-in", folder.At("answer.tsr"), "-queryfile", folder.At("request.tsq"), "-CAfile", roots, "-attime", TestPki.Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("other imprint")]
    [InlineData("garbage")]
    public async Task A_lying_authority_is_not_believed(string lie)
    {
        await using var server = new LoopbackServer();
        server.On("/tsa", body => lie switch
        {
            "refused" => [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02],
            "other imprint" => new TestStamper { WrongImprint = new byte[32] }.Answer(body),
            _ => [1, 2, 3],
        });
        using var client = new HttpClient();
        var service = new HttpTimestampService(client, new Uri(server.Address + "/tsa"));

        await Assert.ThrowsAsync<PadesException>(() => service.StampAsync(SHA256.HashData("a"u8), HashAlgorithmName.SHA256, CancellationToken.None));
    }

    private static byte[] Sign(ITimestampService stamper) =>
        PdfSigner.SignAsync(Letters.Plain, Letters.Request(TestPki.LeaderKey) with { Level = PadesLevel.BT }, TestPki.LeaderKey, stamper).GetAwaiter().GetResult();

    private static void AssertBroken(ITimestampService stamper, string code)
    {
        var signature = Letters.Verify(Sign(stamper)).Signatures[0];
        Assert.Equal(Indication.TotalFailed, signature.Indication);
        Assert.Contains(signature.Findings, finding => finding.Code == code);
    }

    private sealed class ForeignLists(byte[] list) : IStatusSource
    {
        public Task<StatusAnswers> FetchAsync(CongVu.Pades.Certificates.Certificate certificate, CongVu.Pades.Certificates.Certificate issuer, CancellationToken cancel) =>
            Task.FromResult(new StatusAnswers([], [list], []));
    }
}

/// <summary>A signer whose status can be asked on loopback, and what extends the signatures.</summary>
internal sealed class OnlineOffice : IAsyncDisposable
{
    private readonly LoopbackServer server = new();
    private readonly HttpClient client = new();

    private OnlineOffice()
    {
        Signer = TestPki.Make("Người ký có nơi tra cứu", TestPki.Issuer, RSA.Create(2048), statusAddress: server.Address + "/crl");
        List = TestPki.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(1));
        server.On("/crl", _ => List);
        Key = TestPki.KeyOf(Signer);
        Extender = new SignatureExtender(new HttpStatusSource(client), new TestStamper());
    }

    public Holder Signer { get; }

    public byte[] List { get; set; }

    public CongVu.Pades.Keys.Pkcs12Key Key { get; }

    public SignatureExtender Extender { get; }

    public static Task<OnlineOffice> OpenAsync() => Task.FromResult(new OnlineOffice());

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}
