using CongVu.Pades.Certificates;
using CongVu.Pades.Cms;
using CongVu.Pades.Trust;

namespace CongVu.Pades.Verifying;

/// <summary>
/// Were the certificates that travel with a signature tampered with? Nobody signs that list: a certificate
/// whose issuer is at hand must bear that issuer's signature, or the container was changed.
/// </summary>
internal static class EmbeddedCertificates
{
    public static void Check(Judgement judgement, CmsSignedData cms, EvidencePool pool, TrustAnchors trust)
    {
        var known = trust.Anchors.Concat(pool.Certificates).Concat(trust.Intermediates).ToList();
        foreach (var certificate in cms.Certificates)
        {
            if (certificate.Scheme.Kind is SchemeKind.Unknown || certificate.Scheme.Hash is null || trust.IsAnchor(certificate))
                continue;
            var issuers = known.FindAll(issuer => issuer.Subject.Matches(certificate.Issuer) || IsNamed(certificate, issuer));
            if (issuers.Exists(issuer => trust.IsSignedBy(certificate, issuer)))
                continue;
            if (issuers.Exists(issuer => IsNamed(certificate, issuer)) || known.Exists(other => IsTwin(certificate, other)))
                judgement.Add(Severity.Error, "embedded-certificate", $"Chứng thư «{certificate.Subject.CommonName}» kèm trong chữ ký đã bị sửa.", SubIndication.FormatFailure, "RFC 5280, 4.1.1.3");
        }
    }

    private static bool IsNamed(Certificate certificate, Certificate issuer) => issuer.Key.Kind != PublicKeyKind.Unknown
        && certificate.Extensions.AuthorityKeyIdentifier is { } wanted && issuer.Extensions.SubjectKeyIdentifier is { } own
        && wanted.Span.SequenceEqual(own.Span);

    /// <summary>
    /// A copy of another certificate that was changed here or there. An authority renewed (new serial number, new
    /// validity) or certified by a second one (new serial number, other issuer) is no such copy.
    /// </summary>
    private static bool IsTwin(Certificate certificate, Certificate other)
    {
        if (certificate.Equals(other))
            return false;
        bool[] same =
        [
            certificate.SerialNumber.Span.SequenceEqual(other.SerialNumber.Span),
            certificate.Subject.Encoded.Span.SequenceEqual(other.Subject.Encoded.Span),
            certificate.Issuer.Encoded.Span.SequenceEqual(other.Issuer.Encoded.Span),
            certificate.Key.Encoded.Span.SequenceEqual(other.Key.Encoded.Span),
            (certificate.NotBefore, certificate.NotAfter) == (other.NotBefore, other.NotAfter),
        ];
        return same.Count(isSame => isSame) >= 4 || certificate.Signature.Span.SequenceEqual(other.Signature.Span);
    }
}
