using CongVu.Ledger;

namespace CongVu.Signing.Remote;

/// <summary>Under which name a service keeps the key of a certificate (định danh khóa tại dịch vụ ký).</summary>
public sealed class RemoteCredential
{
    private RemoteCredential()
    {
    }

    internal RemoteCredential(Id<SigningCertificate> certificate, Id<RemoteSigningService> service, string credential) =>
        (CertificateId, ServiceId, CredentialId) = (certificate, service, credential);

    public Id<SigningCertificate> CertificateId { get; private set; }

    public Id<RemoteSigningService> ServiceId { get; private set; }

    public string CredentialId { get; private set; } = "";
}
