using System.Security.Cryptography;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Keys;

/// <summary>What a key signs with. SHA-1 is not among the choices.</summary>
public sealed record SigningAlgorithm
{
    public static readonly SigningAlgorithm RsaSha256 = new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA256);

    public SigningAlgorithm(SchemeKind kind, HashAlgorithmName hash)
    {
        if (kind is not (SchemeKind.RsaPkcs1 or SchemeKind.RsaPss or SchemeKind.Ecdsa)
            || hash.Name is not ("SHA256" or "SHA384" or "SHA512"))
            throw new PadesException(PadesFault.Algorithm, $"{kind} with {hash.Name} is not used for new signatures.");
        Kind = kind;
        Hash = hash;
    }

    public SchemeKind Kind { get; }

    public HashAlgorithmName Hash { get; }

    /// <summary>The usual choice for a certificate's key: PKCS#1 v1.5, or ECDSA with a hash as strong as the curve.</summary>
    public static SigningAlgorithm For(PublicKey key) => (key.Kind, key.Bits) switch
    {
        (PublicKeyKind.Rsa, >= 2048) => RsaSha256,
        (PublicKeyKind.Ec, 256) => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA256),
        (PublicKeyKind.Ec, 384) => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA384),
        (PublicKeyKind.Ec, > 384) => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA512),
        _ => throw new PadesException(PadesFault.Algorithm, $"A key of kind {key.Kind} with {key.Bits} bits is too weak or not supported."),
    };

    /// <summary>How many bytes a signature takes at most.</summary>
    internal int LargestSignature(PublicKey key) => Kind == SchemeKind.Ecdsa ? 2 * (key.Bits / 8 + 3) + 8 : key.Bits / 8;
}
