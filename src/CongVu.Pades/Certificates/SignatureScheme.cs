using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>The kind of key and padding of a signature.</summary>
public enum SchemeKind
{
    RsaPkcs1,
    RsaPss,
    Ecdsa,
    Dsa,
    Unknown,
}

/// <summary>How a signature was made: kind of key, padding and hash.</summary>
public sealed record SignatureScheme(SchemeKind Kind, HashAlgorithmName? Hash, string Oid)
{
    private static ReadOnlySpan<byte> Null => [5, 0];

    /// <summary>Reads an AlgorithmIdentifier. In CMS the bare key algorithm takes the hash from elsewhere.</summary>
    internal static SignatureScheme Read(AsnReader reader, HashAlgorithmName? digest = null)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        var parameters = sequence.HasData ? sequence.ReadEncodedValue() : default;
        sequence.ExpectEnd();
        if (HasNoParameters(oid) && parameters.Length > 0 && !parameters.Span.SequenceEqual(Null))
            throw new AsnContentException("The algorithm has parameters that it cannot have.");
        return oid switch
        {
            Oids.Rsa => new(SchemeKind.RsaPkcs1, digest, oid),
            Oids.RsaMd5 => new(SchemeKind.RsaPkcs1, HashAlgorithmName.MD5, oid),
            Oids.RsaSha1 => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA1, oid),
            Oids.RsaSha256 => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA256, oid),
            Oids.RsaSha384 => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA384, oid),
            Oids.RsaSha512 => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA512, oid),
            Oids.RsaPss => ReadPss(parameters),
            Oids.EcPublicKey => new(SchemeKind.Ecdsa, digest, oid),
            Oids.EcdsaSha1 => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA1, oid),
            Oids.EcdsaSha256 => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA256, oid),
            Oids.EcdsaSha384 => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA384, oid),
            Oids.EcdsaSha512 => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA512, oid),
            Oids.Dsa => new(SchemeKind.Dsa, digest, oid),
            Oids.DsaSha1 => new(SchemeKind.Dsa, HashAlgorithmName.SHA1, oid),
            Oids.DsaSha256 => new(SchemeKind.Dsa, HashAlgorithmName.SHA256, oid),
            _ => new(SchemeKind.Unknown, null, oid),
        };
    }

    public override string ToString() => $"{Kind} {Hash?.Name ?? Oid}";

    private static bool HasNoParameters(string oid) => oid is Oids.Rsa or Oids.RsaMd5 or Oids.RsaSha1 or Oids.RsaSha256 or Oids.RsaSha384 or Oids.RsaSha512
        or Oids.EcdsaSha1 or Oids.EcdsaSha256 or Oids.EcdsaSha384 or Oids.EcdsaSha512;

    private static SignatureScheme ReadPss(ReadOnlyMemory<byte> parameters)
    {
        var hash = HashAlgorithmName.SHA1;
        var mask = HashAlgorithmName.SHA1;
        var salt = 20;
        if (parameters.Length > 0)
        {
            var sequence = new AsnReader(parameters, AsnEncodingRules.BER).ReadSequence();
            if (sequence.Next(Der.Context0))
                hash = ReadHash(sequence.ReadSequence(Der.Context0));
            if (sequence.Next(Der.Context1))
                mask = ReadMask(sequence.ReadSequence(Der.Context1));
            if (sequence.Next(Der.Context2))
                salt = (int)sequence.ReadSequence(Der.Context2).ReadInteger();
        }
        // The framework checks PSS only with a salt as long as the hash and MGF1 over the same hash.
        return mask == hash && salt == HashNames.LengthOf(hash)
            ? new(SchemeKind.RsaPss, hash, Oids.RsaPss)
            : new(SchemeKind.Unknown, null, Oids.RsaPss);
    }

    private static HashAlgorithmName ReadHash(AsnReader tagged) =>
        HashNames.FromOid(tagged.ReadSequence().ReadObjectIdentifier())
            ?? throw new AsnContentException("Unknown hash in PSS parameters.");

    private static HashAlgorithmName ReadMask(AsnReader tagged)
    {
        var mask = tagged.ReadSequence();
        return mask.ReadObjectIdentifier() == Oids.Mgf1
            ? ReadHash(mask)
            : throw new AsnContentException("Unknown mask in PSS parameters.");
    }
}
