using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Tests;

public sealed class MutualTls
{
    [Fact]
    public async Task A_system_registered_with_a_certificate_must_show_it()
    {
        using var registered = Certificate("huyen");
        using var other = Certificate("huyen");
        var server = Path.GetTempFileName();
        await File.WriteAllBytesAsync(server, Certificate("localhost").Export(X509ContentType.Pkcs12));
        await using var hub = await Hub.StartAsync(
            Engine.Sqlite, settings => settings with { Url = settings.Url.Replace("http:", "https:") }, $"--Kestrel:Certificates:Default:Path={server}");
        File.Delete(server);
        var systems = hub.Part<PeerSystems>();
        await systems.SaveAsync((await systems.FindAsync("huyen", default))! with { CertificateSha256 = registered.GetCertHashString(HashAlgorithmName.SHA256) }, default);

        Assert.Empty(await Channel(hub, "huyen", Hub.Secret, registered).ListAsync(1, default));
        await Assert.ThrowsAsync<TransportException>(() => Channel(hub, "huyen", Hub.Secret, other).ListAsync(1, default));
        await Assert.ThrowsAsync<TransportException>(() => Channel(hub, "huyen", Hub.Secret, null).ListAsync(1, default));
        Assert.Empty(await Channel(hub, "tinh", "bí mật của tỉnh", null).ListAsync(1, default));
    }

    private static AxisChannel Channel(Hub hub, string system, string secret, X509Certificate2? certificate)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        if (certificate is not null) handler.ClientCertificates.Add(certificate);
        return new(hub.Client("/", handler), AxisCredentials.FromSecret(system, secret), hub.Clock);
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2060, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
