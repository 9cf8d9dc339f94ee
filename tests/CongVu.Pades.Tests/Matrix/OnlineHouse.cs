using System.Security.Cryptography;
using CongVu.Pades.Keys;
using CongVu.Pades.LongTerm;
using CongVu.Pades.Revocation;
using CongVu.Pades.Tests.Keys;
using CongVu.Pades.Tests.Office;

namespace CongVu.Pades.Tests.Matrix;

/// <summary>Leader and agency with RSA keys and with keys on P-256, each in three stores; their status is asked on loopback.</summary>
public sealed class OnlineHouse(SoftToken token) : IAsyncLifetime
{
    private readonly LoopbackServer server = new();
    private readonly HttpClient client = new();
    private readonly List<IAsyncDisposable> services = [];
    private readonly Dictionary<(string Signer, string Kind, string Store), ISigningKey> keys = [];

    public IReadOnlyList<string> Stores => token.IsThere ? ["PKCS#12", "SoftHSM2", "CSC"] : ["PKCS#12", "CSC"];

    internal SignatureExtender Extender => new(new HttpStatusSource(client), new TestStamper());

    public async ValueTask InitializeAsync()
    {
        var list = TestPki.Crl(TestPki.Issuer, TestPki.Now.AddHours(-1), TestPki.Now.AddDays(1));
        server.On("/crl", _ => list);
        foreach (var signer in (string[])["leader", "agency"])
        {
            foreach (var kind in (string[])["RSA", "P-256"])
                await OpenAsync(signer, kind);
        }
    }

    internal ISigningKey Key(string signer, string kind, string store) => keys[(signer, kind, store)];

    public async ValueTask DisposeAsync()
    {
        foreach (var key in keys.Values.OfType<IDisposable>())
            key.Dispose();
        foreach (var service in services)
            await service.DisposeAsync();
        client.Dispose();
        await server.DisposeAsync();
    }

    private async Task OpenAsync(string signer, string kind)
    {
        AsymmetricAlgorithm own = kind == "RSA" ? RSA.Create(2048) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var holder = TestPki.Make(signer == "leader" ? "Nguyễn Văn An" : "Ủy ban nhân dân xã Na Mèo", TestPki.Issuer, own, statusAddress: server.Address + "/crl");
        var file = TestPki.KeyOf(holder);
        var service = new CscEmulator(file);
        services.Add(service);
        keys[(signer, kind, "PKCS#12")] = file;
        keys[(signer, kind, "CSC")] = await service.OpenAsync();
        if (!token.IsThere)
            return;
        token.Import($"{signer} {kind}", $"{keys.Count + 16:X2}", holder);
        keys[(signer, kind, "SoftHSM2")] = token.Open($"{signer} {kind}");
    }
}
