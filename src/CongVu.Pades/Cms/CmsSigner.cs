using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Cms;

/// <summary>One SignerInfo as it was read.</summary>
internal sealed class CmsSigner
{
    private CmsSigner(AsnReader reader, AsnEncodingRules rules)
    {
        Version = (int)reader.ReadInteger();
        ReadIdentifier(reader);
        DigestOid = ReadOid(reader);
        Digest = HashNames.FromOid(DigestOid);
        if (reader.Next(Der.Context0))
        {
            RawSignedAttributes = reader.PeekEncodedValue();
            SignedAttributes = CmsAttribute.ReadAll(reader.ReadSetOf(skipSortOrderValidation: true, Der.Context0));
        }
        Scheme = SignatureScheme.Read(new AsnReader(reader.PeekEncodedValue(), rules), Digest);
        reader.ReadEncodedValue();
        Signature = reader.ReadOctetString();
        if (reader.Next(Der.Context1))
        {
            // Time stamps come from others, and some of them write BER.
            var unsigned = new AsnReader(reader.ReadEncodedValue(), AsnEncodingRules.BER);
            UnsignedAttributes = CmsAttribute.ReadAll(unsigned.ReadSetOf(skipSortOrderValidation: true, Der.Context1));
        }
        reader.ExpectEnd();
    }

    public int Version { get; }

    public DistinguishedName? IssuerName { get; private set; }

    public ReadOnlyMemory<byte> SerialNumber { get; private set; }

    public ReadOnlyMemory<byte>? KeyIdentifier { get; private set; }

    public string DigestOid { get; }

    public HashAlgorithmName? Digest { get; }

    public SignatureScheme Scheme { get; }

    public ReadOnlyMemory<byte> RawSignedAttributes { get; }

    public IReadOnlyList<CmsAttribute> SignedAttributes { get; } = [];

    public IReadOnlyList<CmsAttribute> UnsignedAttributes { get; } = [];

    public ReadOnlyMemory<byte> Signature { get; }

    public static CmsSigner Read(AsnReader reader, AsnEncodingRules rules) => new(reader, rules);

    public CmsAttribute? Signed(string oid) => SignedAttributes.FirstOrDefault(attribute => attribute.Oid == oid);

    public CmsAttribute? Unsigned(string oid) => UnsignedAttributes.FirstOrDefault(attribute => attribute.Oid == oid);

    /// <summary>The signed attributes as they are hashed: tagged as a SET.</summary>
    public byte[] SignedAttributesAsSet()
    {
        var bytes = RawSignedAttributes.ToArray();
        bytes[0] = 0x31;
        return bytes;
    }

    public bool Identifies(Certificate certificate) => KeyIdentifier is { } identifier
        ? certificate.Extensions.SubjectKeyIdentifier is { } own && own.Span.SequenceEqual(identifier.Span)
        : certificate.SerialNumber.Span.SequenceEqual(SerialNumber.Span)
            && certificate.Issuer.Matches(IssuerName!);

    private void ReadIdentifier(AsnReader reader)
    {
        if (reader.Next(Der.Primitive0))
        {
            KeyIdentifier = reader.ReadOctetString(Der.Primitive0);
            return;
        }
        var identifier = reader.ReadSequence();
        IssuerName = DistinguishedName.Read(identifier.ReadEncodedValue());
        SerialNumber = identifier.ReadIntegerBytes();
        identifier.ExpectEnd();
    }

    private static string ReadOid(AsnReader reader)
    {
        var algorithm = reader.ReadSequence();
        var oid = algorithm.ReadObjectIdentifier();
        if (algorithm.HasData)
            algorithm.ReadEncodedValue();
        algorithm.ExpectEnd();
        return oid;
    }
}
