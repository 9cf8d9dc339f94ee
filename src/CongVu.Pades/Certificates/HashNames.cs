using System.Security.Cryptography;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>Hash algorithms by their object identifiers.</summary>
internal static class HashNames
{
    public static HashAlgorithmName? FromOid(string oid) => oid switch
    {
        Oids.Sha256 => HashAlgorithmName.SHA256,
        Oids.Sha384 => HashAlgorithmName.SHA384,
        Oids.Sha512 => HashAlgorithmName.SHA512,
        Oids.Sha1 => HashAlgorithmName.SHA1,
        Oids.Md5 => HashAlgorithmName.MD5,
        Oids.Sha3With256 when SHA3_256.IsSupported => HashAlgorithmName.SHA3_256,
        Oids.Sha3With384 when SHA3_384.IsSupported => HashAlgorithmName.SHA3_384,
        Oids.Sha3With512 when SHA3_512.IsSupported => HashAlgorithmName.SHA3_512,
        _ => null,
    };

    public static string ToOid(HashAlgorithmName hash) => hash.Name switch
    {
        "SHA256" => Oids.Sha256,
        "SHA384" => Oids.Sha384,
        "SHA512" => Oids.Sha512,
        _ => throw new PadesException(PadesFault.Algorithm, $"The hash {hash.Name} is not used for new signatures."),
    };

    public static int LengthOf(HashAlgorithmName hash) => hash.Name switch
    {
        "MD5" => 16,
        "SHA1" => 20,
        "SHA384" or "SHA3-384" => 48,
        "SHA512" or "SHA3-512" => 64,
        _ => 32,
    };

    /// <summary>SHA-1 and MD5: collisions can be made.</summary>
    public static bool IsWeak(HashAlgorithmName hash) => hash.Name is "SHA1" or "MD5";
}
