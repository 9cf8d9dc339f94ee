using CongVu.Pades.Changes;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Keys;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Matrix;

/// <summary>
/// Every kind of file, key, store and level, signed by the leader and then by the agency. Our own verifier judges all of
/// them; the other programs judge every fifth, so that each pair of choices comes before them several times.
/// </summary>
[Collection(SoftToken.Shared)]
public sealed class SigningMatrixTests(OnlineHouse house) : IClassFixture<OnlineHouse>
{
    private static readonly string[] Kinds = ["RSA", "P-256"];
    private static readonly PadesLevel[] Levels = Enum.GetValues<PadesLevel>();

    public static TheoryData<string> Files => [.. FileKinds.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Both_signatures_are_right_in_every_combination(string kindOfFile)
    {
        var file = FileKinds.Make(kindOfFile);
        var number = FileKinds.Names.ToList().IndexOf(kindOfFile);
        foreach (var kind in Kinds)
        {
            foreach (var store in house.Stores)
            {
                foreach (var level in Levels)
                    await CheckAsync(file, kind, store, level, isForeignJudged: number++ % 5 == 0);
            }
        }
        Assert.True(number >= Kinds.Length * house.Stores.Count * Levels.Length);
    }

    private async Task CheckAsync(byte[] file, string kind, string store, PadesLevel level, bool isForeignJudged)
    {
        var once = await SignAsync(file, house.Key("leader", kind, store), level);
        var twice = await SignAsync(once, house.Key("agency", kind, store), level);

        var policy = TestPki.Policy with { StatusSource = null };
        var report = Letters.Verify(twice, level >= PadesLevel.BLT ? policy : WithList());
        Assert.True(report.Answer == PlainAnswer.Valid, $"{kind}, {store}, {level}: {report.Reason}");
        var signatures = report.Signatures.Where(signature => !signature.IsDocumentTimestamp).ToList();
        Assert.Equal(["Nguyễn Văn An", "Ủy ban nhân dân xã Na Mèo"], signatures.Select(signature => signature.Signer));
        Assert.All(signatures, signature => Assert.Equal(NameOf(level), signature.Level));
        Assert.All(report.Signatures, signature => Assert.True(signature.ChangesAfter <= ChangeLevel.SignaturesOnly));
        Assert.True(twice.AsSpan().StartsWith(once) && once.AsSpan().StartsWith(file));
        if (isForeignJudged)
            Ask(twice, stamps: level switch { PadesLevel.BB => 0, PadesLevel.BLTA => 4, _ => 2 });
    }

    private static void Ask(byte[] file, int stamps)
    {
        Judge.AcceptSigned(file, 2);
        Assert.Equal((2, stamps), OpensslJudge.Accept(file));
    }

    private async Task<byte[]> SignAsync(byte[] file, ISigningKey key, PadesLevel level)
    {
        var signed = await PdfSigner.SignAsync(file, Letters.Request(key) with { Level = level }, key, new TestStamper());
        return level >= PadesLevel.BLT ? await house.Extender.ExtendAsync(signed, level) : signed;
    }

    private static string NameOf(PadesLevel level) => level switch
    {
        PadesLevel.BB => "B-B",
        PadesLevel.BT => "B-T",
        PadesLevel.BLT => "B-LT",
        _ => "B-LTA",
    };

    private static VerificationPolicy WithList() => new(new TrustAnchors([TestPki.Root.Parsed],
        crls: [TestPki.Kept(TestPki.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(1)))]), TestPki.Now) { Timestamps = TestPki.Trust };
}
