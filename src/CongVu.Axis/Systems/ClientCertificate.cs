using System.Security.Cryptography;

namespace CongVu.Axis.Systems;

/// <summary>Mutual TLS, for the systems that were registered with a certificate.</summary>
internal static class ClientCertificate
{
    public static bool Fits(PeerSystem system, HttpContext http) =>
        system.CertificateSha256 is null
        || string.Equals(http.Connection.ClientCertificate?.GetCertHashString(HashAlgorithmName.SHA256), system.CertificateSha256, StringComparison.OrdinalIgnoreCase);
}
