using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Revocation;

internal enum OcspState
{
    Good,
    Revoked,
    Unknown,
}

/// <summary>What an OCSP answer says of one certificate.</summary>
internal sealed record OcspSingle(OcspState State, RevokedEntry? Revoked, DateTimeOffset ThisUpdate, DateTimeOffset? NextUpdate);

/// <summary>An OCSP answer (RFC 6960). Trả lời trạng thái chứng thư trực tuyến.</summary>
internal sealed class OcspAnswer
{
    private readonly List<(string HashOid, ReadOnlyMemory<byte> NameHash, ReadOnlyMemory<byte> KeyHash, ReadOnlyMemory<byte> Serial, OcspSingle Single)> singles = [];
    private readonly ReadOnlyMemory<byte> toBeSigned;
    private readonly ReadOnlyMemory<byte> signature;
    private readonly SignatureScheme scheme;
    private ReadOnlyMemory<byte>? responderKeyHash;
    private DistinguishedName? responderName;

    private OcspAnswer(ReadOnlyMemory<byte> encoded)
    {
        Encoded = encoded;
        var basic = new AsnReader(Unwrap(encoded), AsnEncodingRules.DER).ReadSequence();
        toBeSigned = basic.PeekEncodedValue();
        var data = basic.ReadSequence();
        scheme = SignatureScheme.Read(basic);
        signature = basic.ReadBitString(out _);
        Certificates = ReadCertificates(basic);
        if (data.Next(Der.Context0))
            data.ReadSequence(Der.Context0);
        ReadResponder(data);
        ProducedAt = data.ReadGeneralizedTime();
        var responses = data.ReadSequence();
        while (responses.HasData)
            ReadSingle(responses.ReadSequence());
        if (data.Next(Der.Context1))
            Nonce = ReadNonce(data.ReadSequence(Der.Context1).ReadSequence());
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    public DateTimeOffset ProducedAt { get; }

    public ReadOnlyMemory<byte>? Nonce { get; }

    public IReadOnlyList<Certificate> Certificates { get; }

    /// <summary>Reads a whole OCSPResponse, or the bare BasicOCSPResponse that some programs store.</summary>
    public static OcspAnswer Parse(ReadOnlyMemory<byte> encoded) => Der.Read("OCSP answer", () => new OcspAnswer(encoded));

    public OcspSingle? Find(Certificate certificate, Certificate issuer)
    {
        foreach (var single in singles)
        {
            if (single.Serial.Span.SequenceEqual(certificate.SerialNumber.Span) && HashNames.FromOid(single.HashOid) is { } hash
                && CryptographicOperations.HashData(hash, issuer.Subject.Encoded.Span).AsSpan().SequenceEqual(single.NameHash.Span)
                && CryptographicOperations.HashData(hash, issuer.Key.KeyBytes.Span).AsSpan().SequenceEqual(single.KeyHash.Span))
                return single.Single;
        }
        return null;
    }

    /// <summary>Who signed the answer: the issuer itself, or a responder that the issuer authorized; null when neither.</summary>
    public Certificate? FindResponder(Certificate issuer)
    {
        foreach (var candidate in Certificates.Prepend(issuer))
        {
            if (!IsNamed(candidate) || !PublicKeyVerifier.Verify(candidate, scheme, toBeSigned.Span, signature.Span))
                continue;
            var isAuthorized = candidate.Equals(issuer)
                || (candidate.Extensions.Purposes?.Contains(Oids.PurposeOcspSigning) == true && candidate.Issuer.Matches(issuer.Subject)
                    && candidate.IsSignedBy(issuer) && candidate.IsValidAt(ProducedAt));
            if (isAuthorized)
                return candidate;
        }
        return null;
    }

    private static ReadOnlyMemory<byte> Unwrap(ReadOnlyMemory<byte> encoded)
    {
        var outer = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        if (!outer.Next(Asn1Tag.Enumerated))
            return encoded;
        if (outer.ReadEnumeratedBytes().Span is not [0])
            throw new AsnContentException("The responder refused.");
        var bytes = outer.ReadSequence(Der.Context0).ReadSequence();
        return bytes.ReadObjectIdentifier() == Oids.OcspBasic
            ? bytes.ReadOctetString()
            : throw new AsnContentException("Unknown kind of answer.");
    }

    private static List<Certificate> ReadCertificates(AsnReader basic)
    {
        var found = new List<Certificate>();
        if (!basic.Next(Der.Context0))
            return found;
        var list = basic.ReadSequence(Der.Context0).ReadSequence();
        while (list.HasData)
            found.Add(Certificate.Parse(list.ReadEncodedValue()));
        return found;
    }

    private void ReadResponder(AsnReader data)
    {
        if (data.Next(Der.Context1))
            responderName = DistinguishedName.Read(data.ReadSequence(Der.Context1).ReadEncodedValue());
        else
            responderKeyHash = data.ReadSequence(Der.Context2).ReadOctetString();
    }

    private bool IsNamed(Certificate candidate) => responderName is not null
        ? candidate.Subject.Matches(responderName)
#pragma warning disable CA5350 // RFC 6960 names responders by the SHA-1 of their key; a name, not a proof.
        : SHA1.HashData(candidate.Key.KeyBytes.Span).AsSpan().SequenceEqual(responderKeyHash!.Value.Span);
#pragma warning restore CA5350

    private void ReadSingle(AsnReader response)
    {
        var identifier = response.ReadSequence();
        var oid = identifier.ReadSequence().ReadObjectIdentifier();
        var name = identifier.ReadOctetString();
        var key = identifier.ReadOctetString();
        var serial = identifier.ReadIntegerBytes();
        var (state, revoked) = ReadState(response);
        var thisUpdate = response.ReadGeneralizedTime();
        DateTimeOffset? nextUpdate = response.Next(Der.Context0) ? response.ReadSequence(Der.Context0).ReadGeneralizedTime() : null;
        singles.Add((oid, name, key, serial, new OcspSingle(state, revoked, thisUpdate, nextUpdate)));
    }

    private static (OcspState, RevokedEntry?) ReadState(AsnReader response)
    {
        var tag = response.PeekTag();
        if (tag.TagValue != 1)
        {
            response.ReadEncodedValue();
            return (tag.TagValue == 0 ? OcspState.Good : OcspState.Unknown, null);
        }
        var revoked = response.ReadSequence(Der.Context1);
        var time = revoked.ReadGeneralizedTime();
        int? reason = revoked.Next(Der.Context0) ? (int)revoked.ReadSequence(Der.Context0).ReadEnumeratedValue<CrlReason>() : null;
        return (OcspState.Revoked, new RevokedEntry(time, reason, null));
    }

    private static ReadOnlyMemory<byte>? ReadNonce(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var isNonce = extension.ReadObjectIdentifier() == Oids.OcspNonce;
            if (extension.Next(Asn1Tag.Boolean))
                extension.ReadBoolean();
            var value = extension.ReadOctetString();
            if (isNonce)
                return value;
        }
        return null;
    }
}
