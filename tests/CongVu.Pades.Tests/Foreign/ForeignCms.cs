using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Tests.Office;

namespace CongVu.Pades.Tests.Foreign;

/// <summary>A CMS as other programs write it; what is unusual about it can be chosen.</summary>
internal sealed record ForeignCms(Holder Holder)
{
    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>0 for none, 1 for the old attribute with SHA-1, 2 for signing-certificate-v2.</summary>
    public int SigningCertificate { get; init; } = 2;

    public bool BindsAnotherCertificate { get; init; }

    /// <summary>rsaEncryption instead of sha256WithRSAEncryption, as Adobe's own signer writes.</summary>
    public bool NamesBareKey { get; init; }

    public bool NamesKeyIdentifier { get; init; }

    public bool HasSigningTime { get; init; }

    /// <summary>Hashes the attributes sorted but writes them in another order.</summary>
    public bool WritesAttributesUnsorted { get; init; }

    public bool HasAttributes { get; init; } = true;

    /// <summary>Indefinite lengths for the outer structure, as Bouncy Castle writes by default.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The CMS encloses what it signs (adbe.pkcs7.sha1).</summary>
    public byte[]? Enclosed { get; init; }

    public IReadOnlyList<byte[]> Certificates { get; init; } = [];

    public bool LeavesOutOwnCertificate { get; init; }

    /// <summary>Items of the set of revocation lists, such as an OCSP answer in its own format.</summary>
    public IReadOnlyList<byte[]> Revocations { get; init; } = [];

    public int Version { get; init; } = 1;

    /// <summary>Makes the token over the signature value.</summary>
    public Func<byte[], byte[]>? TimestampOver { get; init; }

    /// <summary>Signs content of which the hash is taken here.</summary>
    public byte[] Sign(byte[] content)
    {
        var digest = CryptographicOperations.HashData(Hash, Enclosed ?? content);
        var attributes = Attributes(digest);
        var signature = HasAttributes ? Generator.SignData(Set(attributes, sorted: true), Hash) : Generator.SignData(Enclosed ?? content, Hash);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        WriteSignedData(writer, attributes, signature);
        var signedData = writer.Encode();
        return IsIndefinite
            ? [0x30, 0x80, .. Oid(Oids.SignedData), 0xA0, 0x80, 0x30, 0x80, .. Content(signedData), 0, 0, 0, 0, 0, 0]
            : Definite(signedData);
    }

    private System.Security.Cryptography.X509Certificates.X509SignatureGenerator Generator => TestPki.Generator(Holder.Key);

    private static byte[] Definite(byte[] signedData)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Der.Context0))
                writer.WriteEncodedValue(signedData);
        }
        return writer.Encode();
    }

    private void WriteSignedData(AsnWriter writer, List<byte[]> attributes, byte[] signature)
    {
        using var scope = writer.PushSequence();
        writer.WriteInteger(Version);
        using (writer.PushSetOf())
            writer.WriteAlgorithm(HashOid, withNull: true);
        WriteContent(writer);
        WriteSet(writer, Der.Context0, LeavesOutOwnCertificate ? Certificates : [Holder.Certificate.RawData, .. Certificates]);
        if (Revocations.Count > 0)
            WriteSet(writer, Der.Context1, Revocations);
        using (writer.PushSetOf())
            WriteSigner(writer, attributes, signature);
    }

    private void WriteContent(AsnWriter writer)
    {
        using var scope = writer.PushSequence();
        writer.WriteObjectIdentifier(Oids.Data);
        if (Enclosed is null)
            return;
        using (writer.PushSequence(Der.Context0))
            writer.WriteOctetString(Enclosed);
    }

    private static void WriteSet(AsnWriter writer, Asn1Tag tag, IEnumerable<byte[]> items)
    {
        using var scope = writer.PushSetOf(tag);
        foreach (var item in items)
            writer.WriteEncodedValue(item);
    }

    private void WriteSigner(AsnWriter writer, List<byte[]> attributes, byte[] signature)
    {
        using var scope = writer.PushSequence();
        writer.WriteInteger(NamesKeyIdentifier ? 3 : 1);
        WriteIdentifier(writer);
        writer.WriteAlgorithm(HashOid, withNull: true);
        if (HasAttributes)
        {
            var set = Set(attributes, sorted: !WritesAttributesUnsorted);
            set[0] = 0xA0;
            writer.WriteEncodedValue(set);
        }
        writer.WriteAlgorithm(SchemeOid, withNull: Holder.Key is RSA);
        writer.WriteOctetString(signature);
        if (TimestampOver?.Invoke(signature) is not { } token)
            return;
        using (writer.PushSetOf(Der.Context1))
            writer.WriteEncodedValue(Attribute(Oids.SignatureTimestamp, token));
    }

    private void WriteIdentifier(AsnWriter writer)
    {
        if (NamesKeyIdentifier)
        {
            writer.WriteOctetString(Holder.Parsed.Extensions.SubjectKeyIdentifier!.Value.Span, Der.Primitive0);
            return;
        }
        using var scope = writer.PushSequence();
        writer.WriteEncodedValue(Holder.Certificate.IssuerName.RawData);
        writer.WriteInteger(Holder.Parsed.SerialNumber.Span);
    }

    private List<byte[]> Attributes(byte[] digest)
    {
        var time = Value(writer => writer.WriteUtcTime(TestPki.Now.AddMinutes(-5)));
        var all = new List<byte[]>
        {
            Attribute(Oids.ContentType, Oid(Oids.Data)),
            Attribute(Oids.MessageDigest, Value(writer => writer.WriteOctetString(digest))),
        };
        if (HasSigningTime)
            all.Add(Attribute(Oids.SigningTime, time));
        if (SigningCertificate > 0)
            all.Add(Attribute(SigningCertificate == 1 ? Oids.SigningCertificate : Oids.SigningCertificateV2, Value(WriteBinding)));
        return all;
    }

    private void WriteBinding(AsnWriter writer)
    {
        var certificate = (BindsAnotherCertificate ? TestPki.Issuer : Holder).Certificate.RawData;
        // The old attribute is defined with SHA-1 (RFC 2634).
        var hash = CryptographicOperations.HashData(SigningCertificate == 1 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256, certificate);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(hash);
    }

    private byte[] Set(List<byte[]> attributes, bool sorted)
    {
        if (!sorted)
        {
            var reversed = attributes.OrderByDescending(Convert.ToHexString).ToList();
            return [0x31, .. Length(reversed.Sum(item => item.Length)), .. reversed.SelectMany(item => item)];
        }
        return Value(writer => WriteSet(writer, Asn1Tag.SetOf, attributes));
    }

    // Assembled by hand: a time stamp in BER is not a value that a DER writer would take.
    private static byte[] Attribute(string oid, byte[] value)
    {
        var name = Oid(oid);
        byte[] set = [0x31, .. Length(value.Length), .. value];
        return [0x30, .. Length(name.Length + set.Length), .. name, .. set];
    }

    private static byte[] Oid(string oid) => Value(writer => writer.WriteObjectIdentifier(oid));

    private static byte[] Value(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }

    private static byte[] Content(byte[] sequence)
    {
        AsnDecoder.ReadSequence(sequence, AsnEncodingRules.DER, out var offset, out var length, out _);
        return sequence[offset..(offset + length)];
    }

    private static byte[] Length(int length) => length switch
    {
        < 0x80 => [(byte)length],
        < 0x100 => [0x81, (byte)length],
        _ => [0x82, (byte)(length >> 8), (byte)length],
    };

    private string HashOid => Hash.Name == "SHA1" ? Oids.Sha1 : CongVu.Pades.Certificates.HashNames.ToOid(Hash);

    private string SchemeOid => (Holder.Key, Hash.Name, NamesBareKey) switch
    {
        (RSA, _, true) => Oids.Rsa,
        (RSA, "SHA1", _) => Oids.RsaSha1,
        (RSA, "SHA512", _) => Oids.RsaSha512,
        (RSA, _, _) => Oids.RsaSha256,
        (_, "SHA512", _) => Oids.EcdsaSha512,
        _ => Oids.EcdsaSha256,
    };
}
