using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Keys.Pkcs11;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Keys;

/// <summary>A token in software (SoftHSM2) with the leader's RSA key and the agency's key on P-256.</summary>
[Collection(SoftToken.Shared)]
public sealed class Pkcs11Tests(SoftToken token)
{
    [Theory]
    [InlineData("leader", SchemeKind.RsaPkcs1)]
    [InlineData("leader", SchemeKind.RsaPss)]
    [InlineData("agency", SchemeKind.Ecdsa)]
    public void A_key_on_a_token_signs(string label, SchemeKind kind)
    {
        using var key = token.Open(label, algorithm: new SigningAlgorithm(kind, HashAlgorithmName.SHA256));

        var signed = Letters.Sign(Letters.Plain, key);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
        Judge.AcceptSigned(signed, 1);
    }

    [Fact]
    public void Leader_by_token_then_agency_by_token()
    {
        using var leader = token.Open("leader");
        using var agency = token.Open("agency");

        var signed = Letters.Sign(Letters.Sign(Letters.Plain, leader), agency);

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
    }

    [Fact]
    public async Task Many_signatures_at_once_share_one_session()
    {
        using var key = token.Open("agency");
        var digests = Enumerable.Range(0, 40).Select(number => (ReadOnlyMemory<byte>)SHA256.HashData([(byte)number])).ToList();

        var answers = await Task.WhenAll(digests.Select(digest => Task.Run(() => key.SignAsync([digest], CancellationToken.None))));

        Assert.All(answers.Zip(digests), pair => Assert.True(
            PublicKeyVerifier.VerifyHash(key.Identity.Certificate, new SignatureScheme(SchemeKind.Ecdsa, HashAlgorithmName.SHA256, ""), pair.Second.Span, pair.First[0])));
    }

    [Theory]
    [InlineData("wrong token", "leader", "9876", PadesFault.Key)]
    [InlineData("congvu", "nobody", "9876", PadesFault.Key)]
    [InlineData("congvu", "leader", "1111", PadesFault.WrongPin)]
    public void What_is_not_there_is_refused_in_words(string tokenLabel, string keyLabel, string pin, PadesFault expected)
    {
        var fault = Assert.Throws<PadesException>(() => token.Open(keyLabel, tokenLabel, pin).Dispose());

        Assert.Equal(expected, fault.Fault);
    }

    [Fact]
    public void A_token_shows_its_certificates_before_any_pin_and_opens_the_key_of_one()
    {
        var shown = Assert.Single(token.List(), found => found.Label == "congvu");
        var leader = shown.Certificates.Single(certificate => certificate.Thumbprint.SequenceEqual(TestPki.Leader.Parsed.Thumbprint));

        using var key = Pkcs11Key.Open(shown, leader, () => "9876");

        Assert.Equal("SoftHSM project", shown.Manufacturer);
        Assert.False(key.AsksEachTime);
        Assert.Equal(PlainAnswer.Valid, Letters.Verify(Letters.Sign(Letters.Plain, key)).Answer);
    }

    [Fact]
    public void A_wrong_pin_leaves_a_mark_that_a_right_one_takes_away()
    {
        var shown = Assert.Single(token.List(), found => found.Label == "congvu");

        Assert.Equal(PadesFault.WrongPin, Assert.Throws<PadesException>(() => Pkcs11Key.Open(shown, shown.Certificates[0], () => "1111")).Fault);
        var after = Assert.Single(token.List(), found => found.Label == "congvu").Tries;
        token.Open("leader").Dispose();

        Assert.Equal(PinTries.Few, after);
        Assert.Equal(PinTries.Many, Assert.Single(token.List(), found => found.Label == "congvu").Tries);
    }

    [Fact]
    public void A_missing_library_is_refused_in_words() =>
        Assert.Equal(PadesFault.Key, Assert.Throws<PadesException>(() => Pkcs11Key.Open("/nowhere/lib.so", "t", "k", () => "")).Fault);

    [Fact]
    public void Both_layouts_place_numbers_and_pointers_where_their_libraries_expect_them()
    {
        var unix = new byte[Pkcs11Layout.Unix.TripleSize];
        var windows = new byte[Pkcs11Layout.Windows.TripleSize];
        Pkcs11Layout.Unix.WriteTriple(unix, 3, unchecked((nint)0x1122334455667788), 5);
        Pkcs11Layout.Windows.WriteTriple(windows, 3, unchecked((nint)0x1122334455667788), 5);

        Assert.Equal("030000000000000088776655443322110500000000000000", Convert.ToHexString(unix));
        Assert.Equal("03000000887766554433221105000000", Convert.ToHexString(windows));
        Assert.Equal((5UL, 5UL), (Pkcs11Layout.Unix.ReadTripleLength(unix), Pkcs11Layout.Windows.ReadTripleLength(windows)));
        Assert.Equal((8, 2), (Pkcs11Layout.Unix.FunctionsOffset, Pkcs11Layout.Windows.FunctionsOffset));
    }

    [Theory]
    [InlineData("0000000000000001" + "0000000000000002", "3006020101020102")]
    [InlineData("80000000000000FF" + "7F00000000000000", "30150209008000000000" + "0000FF02087F00000000000000")]
    public void Raw_ecdsa_values_become_der(string raw, string der) =>
        Assert.Equal(der, Convert.ToHexString(EcdsaSignature.ToDer(Convert.FromHexString(raw))));
}

/// <summary>The library of a token is opened once in a process: all tests that use it share one token, one after the other.</summary>
[CollectionDefinition(SoftToken.Shared)]
public sealed class SoftTokenUsers : ICollectionFixture<SoftToken>;

/// <summary>A SoftHSM2 token, made once for these tests; they are skipped where SoftHSM2 is not installed.</summary>
public sealed partial class SoftToken : IDisposable
{
    public const string Shared = "software token";
    private const string Label = "congvu";
    private const string Pin = "9876";
    private static readonly string[] Places = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so"];

    private readonly TemporaryFolder folder = new();
    private readonly string? library = Places.FirstOrDefault(File.Exists);

    public SoftToken()
    {
        if (library is null)
            return;
        Directory.CreateDirectory(folder.At("tokens"));
        var configuration = folder.Write("softhsm2.conf", $"directories.tokendir = {folder.At("tokens")}\nobjectstore.backend = file\nlog.level = ERROR\n");
        // The native library reads the environment of C, which the framework does not write to.
        _ = SetEnvironment("SOFTHSM2_CONF", configuration, 1);
        Environment.SetEnvironmentVariable("SOFTHSM2_CONF", configuration);
        Judge.Demand("softhsm2-util", "--init-token", "--free", "--label", Label, "--pin", Pin, "--so-pin", "1234");
        Import("leader", "01", TestPki.Leader);
        Import("agency", "02", TestPki.Agency);
    }

    public bool IsThere => library is not null;

    public Pkcs11Key Open(string key, string token = Label, string pin = Pin, SigningAlgorithm? algorithm = null)
    {
        Assert.SkipWhen(library is null, "SoftHSM2 is not installed; ./test installs it.");
        return Pkcs11Key.Open(library!, token, key, () => pin, algorithm);
    }

    public IReadOnlyList<Pkcs11Token> List()
    {
        Assert.SkipWhen(library is null, "SoftHSM2 is not installed; ./test installs it.");
        return Pkcs11Token.List(library!);
    }

    public void Dispose() => folder.Dispose();

    internal void Import(string label, string id, Holder holder)
    {
        var pem = holder.Key is RSA rsa ? rsa.ExportPkcs8PrivateKeyPem() : ((ECDsa)holder.Key).ExportPkcs8PrivateKeyPem();
        Judge.Demand("softhsm2-util", "--import", folder.Write(label + ".pem", pem), "--token", Label, "--label", label, "--id", id, "--pin", Pin);
        foreach (var (name, certificate) in new[] { (label, holder), ("issuer", TestPki.Issuer) })
        {
            Judge.Demand("pkcs11-tool", "--module", library!, "--token-label", Label, "--login", "--pin", Pin,
                "--write-object", folder.Write(name + ".der", certificate.Certificate.RawData), "--type", "cert", "--id", name == label ? id : "09", "--label", name);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
