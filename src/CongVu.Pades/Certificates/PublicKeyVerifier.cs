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

    private static bool VerifyRsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        if (signer.Key.Kind != PublicKeyKind.Rsa)
            return false;
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(signer.Key.Encoded.Span, out _);
        return rsa.VerifyHash(digest, signature, hash, padding);
    }

    private static bool VerifyEcdsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature)
    {
        if (signer.Key.Kind != PublicKeyKind.Ec)
            return false;
        using var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(signer.Key.Encoded.Span, out _);
        return ecdsa.VerifyHash(digest, signature, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static bool VerifyDsa(Certificate signer, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature)
    {
        if (signer.Key.Kind != PublicKeyKind.Dsa)
            return false;
#pragma warning disable CA5384 // DSA is read in old files only and always reported as weak.
        using var dsa = DSA.Create();
#pragma warning restore CA5384
        dsa.ImportSubjectPublicKeyInfo(signer.Key.Encoded.Span, out _);
        return dsa.VerifySignature(digest, signature, DSASignatureFormat.Rfc3279DerSequence);
    }
}
