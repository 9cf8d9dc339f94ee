using System.Security.Cryptography;

namespace CongVu.Pades.Certificates;

/// <summary>Checks raw signatures with a public key from a certificate.</summary>
internal static class PublicKeyVerifier
{
    public static bool Verify(Certificate signer, SignatureScheme scheme, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (scheme.Hash is not { } hash)
            return false;
        Span<byte> digest = stackalloc byte[64];
        digest = digest[..CryptographicOperations.HashData(hash, data, digest)];
        return VerifyHash(signer, scheme, digest, signature);
    }

    /// <summary>False too when the key does not fit the scheme or cannot be used.</summary>
    public static bool VerifyHash(Certificate signer, SignatureScheme scheme, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature)
    {
        if (scheme.Hash is not { } hash || digest.Length != HashNames.LengthOf(hash))
            return false;
        try
        {
            return scheme.Kind switch
            {
                SchemeKind.RsaPkcs1 => VerifyRsa(signer, digest, signature, hash, RSASignaturePadding.Pkcs1),
                SchemeKind.RsaPss => VerifyRsa(signer, digest, signature, hash, RSASignaturePadding.Pss),
                SchemeKind.Ecdsa => VerifyEcdsa(signer, digest, signature),
                SchemeKind.Dsa => VerifyDsa(signer, digest, signature),
                _ => false,
            };
        }
        catch (CryptographicException)
        {
            return false;
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static bool VerifyRsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature, HashAlgorithmName hash, RSASignaturePadding padding) =>
        signer.Key.Kind == PublicKeyKind.Rsa
        && KeyPool.Use(signer.Key, RSA.Create, (key, data, value) => key.VerifyHash(data, value, hash, padding), digest, signature);

    private static bool VerifyEcdsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature) =>
        signer.Key.Kind == PublicKeyKind.Ec
        && KeyPool.Use(signer.Key, ECDsa.Create, (key, data, value) => key.VerifyHash(data, value, DSASignatureFormat.Rfc3279DerSequence), digest, signature);

#pragma warning disable CA5384 // DSA is read in old files only and always reported as weak.
    private static bool VerifyDsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature) =>
        signer.Key.Kind == PublicKeyKind.Dsa
        && KeyPool.Use(signer.Key, DSA.Create, (key, data, value) => key.VerifySignature(data, value, DSASignatureFormat.Rfc3279DerSequence), digest, signature);
#pragma warning restore CA5384
}
