using System.Formats.Asn1;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Keys;

/// <summary>Who signs: the certificate and the authorities above it, with what is the same in all their signatures.</summary>
public sealed class SignerIdentity
{
    public SignerIdentity(Certificate certificate, IReadOnlyList<Certificate> authorities)
    {
        Certificate = certificate;
        Authorities = authorities.Where(authority => !authority.Equals(certificate)).Distinct().ToList();
        EncodedIdentifier = EncodeIdentifier(certificate);
        SigningCertificateAttribute = EncodeSigningCertificate(certificate);
        // A root proves nothing by being in the file: whoever verifies must have it already.
        EncodedCertificates = EncodeCertificates([certificate, .. Authorities.Where(authority => !authority.IsSelfIssued)]);
    }

    public Certificate Certificate { get; }

    /// <summary>A signer whose authorities are looked for among others, such as those of the trusted folder.</summary>
    public static SignerIdentity Among(Certificate certificate, IEnumerable<Certificate> others) =>
        new(certificate, CertificateChain.Above(certificate, others.ToList()));

    /// <summary>From the issuer upwards.</summary>
    public IReadOnlyList<Certificate> Authorities { get; }

    internal byte[] EncodedIdentifier { get; }

    internal byte[] SigningCertificateAttribute { get; }

    internal byte[] EncodedCertificates { get; }

    private static byte[] EncodeIdentifier(Certificate certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(certificate.Issuer.Encoded.Span);
            writer.WriteInteger(certificate.SerialNumber.Span);
        }
        return writer.Encode();
    }

    private static byte[] EncodeSigningCertificate(Certificate certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(certificate.Thumbprint);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                    writer.WriteEncodedValue(certificate.Issuer.Encoded.Span);
                writer.WriteInteger(certificate.SerialNumber.Span);
            }
        }
        return writer.Encode();
    }

    private static byte[] EncodeCertificates(IEnumerable<Certificate> certificates)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf(Der.Context0))
        {
            foreach (var certificate in certificates)
                writer.WriteEncodedValue(certificate.Encoded.Span);
        }
        return writer.Encode();
    }
}
