using System.Security.Cryptography;
using System.Text;

namespace CongVu.EdXml.Transport;

/// <summary>How a system proves to a CongVu.Axis who it is: with a shared secret or with a key of its own.</summary>
public sealed class AxisCredentials
{
    private readonly Func<byte[], byte[]> sign;

    private AxisCredentials(string systemId, string algorithm, Func<byte[], byte[]> sign)
    {
        SystemId = systemId;
        Algorithm = algorithm;
        this.sign = sign;
    }

    public string SystemId { get; }

    public string Algorithm { get; }

    public static AxisCredentials FromSecret(string systemId, string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var key = Encoding.UTF8.GetBytes(secret);
        return new(systemId, AxisSignature.Hmac, text => HMACSHA256.HashData(key, text));
    }

    /// <summary>The key stays the caller's: it may live in a token.</summary>
    public static AxisCredentials FromKey(string systemId, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(systemId, AxisSignature.Ecdsa, text => key.SignData(text, HashAlgorithmName.SHA256));
    }

    /// <summary>The key stays the caller's: it may live in a token.</summary>
    public static AxisCredentials FromKey(string systemId, RSA key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(systemId, AxisSignature.RsaPss, text => key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    internal byte[] Sign(byte[] text) => sign(text);
}
