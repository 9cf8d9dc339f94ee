using System.Security.Cryptography;
using System.Text;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Systems;

/// <summary>Says whether a request was signed by the system it names.</summary>
internal sealed class RequestSignatures(SecretSeal seal)
{
    public bool IsSignedBy(PeerSystem system, AxisSignature signature, byte[] text) =>
        signature.Algorithm == system.Algorithm && system.Algorithm switch
        {
            AxisSignature.Hmac => CryptographicOperations.FixedTimeEquals(
                HMACSHA256.HashData(Encoding.UTF8.GetBytes(seal.Open(system.Credential)), text), signature.Value),
            AxisSignature.Ecdsa => IsSignedByEcdsa(system.Credential, text, signature.Value),
            AxisSignature.RsaPss => IsSignedByRsa(system.Credential, text, signature.Value),
            _ => false,
        };

    /// <summary>The secret of a system that has one; VXP knows nothing else.</summary>
    public string? SecretOf(PeerSystem system) => system.Algorithm == AxisSignature.Hmac ? seal.Open(system.Credential) : null;

    private static bool IsSignedByEcdsa(string publicKey, byte[] text, byte[] signature)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKey);
        return key.VerifyData(text, signature, HashAlgorithmName.SHA256);
    }

    private static bool IsSignedByRsa(string publicKey, byte[] text, byte[] signature)
    {
        using var key = RSA.Create();
        key.ImportFromPem(publicKey);
        return key.VerifyData(text, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
