using System.Formats.Asn1;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>The kind of a public key.</summary>
public enum PublicKeyKind
{
    Rsa,
    Ec,
    Dsa,
    Unknown,
}

/// <summary>A public key as a certificate states it.</summary>
public sealed record PublicKey(PublicKeyKind Kind, int Bits, ReadOnlyMemory<byte> Encoded, ReadOnlyMemory<byte> KeyBytes, string? Curve)
{
    internal static PublicKey Read(ReadOnlyMemory<byte> encoded)
    {
        var info = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        var algorithm = info.ReadSequence();
        var oid = algorithm.ReadObjectIdentifier();
        info.TryReadPrimitiveBitString(out _, out var key);
        return oid switch
        {
            Oids.Rsa or Oids.RsaPss => new(PublicKeyKind.Rsa, RsaBits(key), encoded, key, null),
            Oids.EcPublicKey => new(PublicKeyKind.Ec, (key.Length - 1) / 2 * 8, encoded, key,
                algorithm.Next(Asn1Tag.ObjectIdentifier) ? algorithm.ReadObjectIdentifier() : null),
            Oids.Dsa => new(PublicKeyKind.Dsa, 1024, encoded, key, null),
            _ => new(PublicKeyKind.Unknown, 0, encoded, key, null),
        };
    }

    private static int RsaBits(ReadOnlyMemory<byte> key)
    {
        var modulus = new AsnReader(key, AsnEncodingRules.DER).ReadSequence().ReadIntegerBytes().Span;
        return (modulus[0] == 0 ? modulus.Length - 1 : modulus.Length) * 8;
    }
}
