using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Pades.Certificates;

namespace CongVu.Signing;

/// <summary>
/// A certificate in the register of certificates: whose it is, for which post or agency, from when to when
/// (chứng thư số). The holder is a person or an organization, never both.
/// </summary>
public sealed class SigningCertificate : Versioned
{
    private SigningCertificate()
    {
    }

    internal SigningCertificate(Id<SigningCertificate> id, Id<Organization> agency, Id<Person>? person, CertificateFacts facts)
    {
        Id = id;
        AgencyId = agency;
        PersonId = person;
        (Thumbprint, SerialNumber, SubjectName, IssuerName, NotBefore, NotAfter, Encoded) = facts;
    }

    public Id<SigningCertificate> Id { get; private set; }

    /// <summary>The agency for which its holder signs.</summary>
    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The person; absent when the certificate is the agency's own.</summary>
    public Id<Person>? PersonId { get; private set; }

    /// <summary>SHA-256 over the certificate, in hex: how a signature is matched with its holder.</summary>
    public string Thumbprint { get; private set; } = "";

    public string SerialNumber { get; private set; } = "";

    public string SubjectName { get; private set; } = "";

    public string IssuerName { get; private set; } = "";

    public DateTimeOffset NotBefore { get; private set; }

    public DateTimeOffset NotAfter { get; private set; }

    public DateTimeOffset? RevokedAt { get; internal set; }

    public byte[] Encoded { get; private set; } = [];

    /// <summary>How the key is reached.</summary>
    public KeyPlace KeyPlace { get; internal set; }

    public bool IsAgencys => PersonId is null;

    public bool IsValidAt(DateTimeOffset moment) => NotBefore <= moment && moment <= NotAfter && !(RevokedAt <= moment);
}

/// <summary>What a certificate says of itself.</summary>
internal sealed record CertificateFacts(
    string Thumbprint, string SerialNumber, string SubjectName, string IssuerName, DateTimeOffset NotBefore, DateTimeOffset NotAfter, byte[] Encoded)
{
    public static CertificateFacts Of(Certificate certificate) => new(
        Convert.ToHexStringLower(certificate.Thumbprint), certificate.Serial, certificate.Subject.CommonName, certificate.Issuer.CommonName,
        certificate.NotBefore, certificate.NotAfter, certificate.Encoded.ToArray());
}

/// <summary>Where a signing key is.</summary>
public enum KeyPlace
{
    /// <summary>On a token beside its holder; the server never sees it.</summary>
    Token,

    /// <summary>In a PKCS#12 file on the server, opened by the holder's PIN each time.</summary>
    ServerFile,

    /// <summary>In a module or a remote service.</summary>
    Service,
}
