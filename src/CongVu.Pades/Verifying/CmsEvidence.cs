using System.Security.Cryptography;
using CongVu.Pades.Certificates;
using CongVu.Pades.Cms;

namespace CongVu.Pades.Verifying;

/// <summary>What rules a CMS is held to.</summary>
internal enum CmsProfile
{
    /// <summary>ETSI.CAdES.detached: DER, signing-certificate, no signing-time.</summary>
    Pades,

    /// <summary>adbe.pkcs7.detached: what older programs write.</summary>
    Adobe,

    /// <summary>adbe.pkcs7.sha1: the CMS encloses the SHA-1 of the ranges.</summary>
    AdobeSha1,

    /// <summary>A time stamp token.</summary>
    Timestamp,
}

internal static class CmsProfiles
{
    /// <summary>Held to every rule of its standard; the older kinds were written too loosely for that.</summary>
    public static bool IsStrict(this CmsProfile profile) => profile is CmsProfile.Pades or CmsProfile.Timestamp;
}

/// <summary>A CMS with what is needed to judge it; nothing in it is believed yet.</summary>
internal sealed class CmsEvidence(CmsSignedData cms, CmsProfile profile, IEnumerable<Certificate> otherCertificates, Func<HashAlgorithmName, byte[]> contentDigest)
{
    public CmsSignedData Cms { get; } = cms;

    public CmsProfile Profile { get; } = profile;

    public CmsSigner? Signer { get; } = cms.Signers.Count == 1 ? cms.Signers[0] : null;

    /// <summary>The certificate that the signer info names, among those in the CMS and in the file.</summary>
    public Certificate? Certificate { get; } = cms.Signers.Count == 1
        ? cms.Certificates.Concat(otherCertificates).FirstOrDefault(cms.Signers[0].Identifies)
        : null;

    /// <summary>Whether the digest enclosed by adbe.pkcs7.sha1 is that of the ranges; null for other kinds.</summary>
    public bool? EnclosedDigestFits { get; init; }

    /// <summary>Digest of the content by the hash that the signer info names.</summary>
    public byte[]? ContentDigest => Signer?.Digest is { } hash ? contentDigest(hash) : null;
}
