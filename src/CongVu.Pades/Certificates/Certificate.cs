using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>An X.509 certificate, read strictly. Chứng thư số.</summary>
public sealed class Certificate : IEquatable<Certificate>
{
    private byte[]? thumbprint;
    private CertificateExtensions? extensions;

    private Certificate(ReadOnlyMemory<byte> encoded, AsnReader reader)
    {
        Encoded = encoded;
        var outer = reader.ReadSequence();
        ToBeSigned = outer.PeekEncodedValue();
        var inner = outer.ReadSequence();
        var algorithm = outer.PeekEncodedValue();
        Scheme = SignatureScheme.Read(outer);
        Signature = outer.ReadBitString(out _);
        outer.ExpectEnd();
        if (inner.Next(Der.Context0))
            inner.ReadSequence(Der.Context0);
        SerialNumber = inner.ReadIntegerBytes();
        if (!inner.ReadEncodedValue().Span.SequenceEqual(algorithm.Span))
            throw new AsnContentException("The two algorithms of the certificate differ.");
        Issuer = DistinguishedName.Read(inner.ReadEncodedValue());
        var validity = inner.ReadSequence();
        NotBefore = ReadTime(validity);
        NotAfter = ReadTime(validity);
        Subject = DistinguishedName.Read(inner.ReadEncodedValue());
        Key = PublicKey.Read(inner.ReadEncodedValue());
        SkipUniqueIdentifiers(inner);
        if (inner.Next(Der.Context3))
            RawExtensions = inner.ReadSequence(Der.Context3).ReadEncodedValue();
        inner.ExpectEnd();
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    public DistinguishedName Subject { get; }

    public DistinguishedName Issuer { get; }

    public DateTimeOffset NotBefore { get; }

    public DateTimeOffset NotAfter { get; }

    public PublicKey Key { get; }

    /// <summary>The serial number as certificates are usually quoted: hexadecimal, most significant first.</summary>
    public string Serial => Convert.ToHexString(SerialNumber.Span);

    public SignatureScheme Scheme { get; }

    public CertificateExtensions Extensions => extensions ??= CertificateExtensions.Read(RawExtensions);

    public bool IsSelfIssued => Issuer.Matches(Subject);

    /// <summary>SHA-256 of the whole certificate.</summary>
    public ReadOnlySpan<byte> Thumbprint => thumbprint ??= SHA256.HashData(Encoded.Span);

    internal ReadOnlyMemory<byte> ToBeSigned { get; }

    internal ReadOnlyMemory<byte> Signature { get; }

    internal ReadOnlyMemory<byte> SerialNumber { get; }

    private ReadOnlyMemory<byte> RawExtensions { get; }

    public static Certificate Parse(ReadOnlyMemory<byte> encoded) => Der.Read("certificate", () =>
    {
        var reader = new AsnReader(encoded, AsnEncodingRules.DER);
        var made = new Certificate(reader.PeekEncodedValue(), reader);
        _ = made.Extensions;
        return made;
    });

    public bool IsValidAt(DateTimeOffset time) => time >= NotBefore && time <= NotAfter;

    /// <summary>Whether the signature on this certificate was made with the issuer's key.</summary>
    public bool IsSignedBy(Certificate issuer) =>
        PublicKeyVerifier.Verify(issuer, Scheme, ToBeSigned.Span, Signature.Span);

    public bool Equals(Certificate? other) => other is not null && other.Encoded.Span.SequenceEqual(Encoded.Span);

    public override bool Equals(object? obj) => Equals(obj as Certificate);

    public override int GetHashCode() => new BigInteger(SerialNumber.Span).GetHashCode();

    public override string ToString() => Subject.ToString();

    internal static DateTimeOffset ReadTime(AsnReader reader) => reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime)
        ? reader.ReadUtcTime()
        : reader.ReadGeneralizedTime();

    private static void SkipUniqueIdentifiers(AsnReader inner)
    {
        if (inner.Next(Der.Primitive1))
            inner.ReadEncodedValue();
        if (inner.Next(Der.Primitive2))
            inner.ReadEncodedValue();
    }
}
