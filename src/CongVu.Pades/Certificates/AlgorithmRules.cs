using System.Security.Cryptography;

namespace CongVu.Pades.Certificates;

/// <summary>Which algorithms may be relied on at which time.</summary>
internal static class AlgorithmRules
{
    // Collisions of SHA-1 were published in February 2017; MD5 was broken long before.
    private static readonly DateTimeOffset Sha1End = new(2017, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int SmallestRsa = 2048;
    private const int SmallestCurve = 224;

    public static bool IsStrongHash(HashAlgorithmName? hash, DateTimeOffset time) => hash?.Name switch
    {
        null or "MD5" => false,
        "SHA1" => time < Sha1End,
        _ => true,
    };

    public static bool IsStrongKey(PublicKey key) => key.Kind switch
    {
        PublicKeyKind.Rsa => key.Bits >= SmallestRsa,
        PublicKeyKind.Ec => key.Bits >= SmallestCurve,
        _ => false,
    };

    /// <summary>Whether the signature on a certificate still counts: judged by when it was issued.</summary>
    public static bool MayCertify(Certificate certificate, DateTimeOffset time) =>
        IsStrongHash(certificate.Scheme.Hash, certificate.NotBefore < time ? certificate.NotBefore : time)
        || certificate.Scheme.Kind == SchemeKind.Unknown;
}
