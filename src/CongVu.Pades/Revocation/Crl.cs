using System.Formats.Asn1;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Revocation;

/// <summary>That a certificate was revoked: since when and why.</summary>
public sealed record RevokedEntry(DateTimeOffset Time, int? Reason, DateTimeOffset? InvalidSince)
{
    /// <summary>From when on nothing signed with the key counts.</summary>
    public DateTimeOffset EffectiveTime => InvalidSince is { } since && since < Time ? since : Time;
}

/// <summary>A certificate revocation list. Danh sách chứng thư bị thu hồi.</summary>
public sealed class Crl
{
    private readonly ReadOnlyMemory<byte> entries;

    private Crl(ReadOnlyMemory<byte> encoded)
    {
        Encoded = encoded;
        var outer = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        ToBeSigned = outer.PeekEncodedValue();
        var inner = outer.ReadSequence();
        var algorithm = outer.PeekEncodedValue();
        Scheme = SignatureScheme.Read(outer);
        Signature = outer.ReadBitString(out _);
        outer.ExpectEnd();
        if (inner.Next(Asn1Tag.Integer))
            inner.ReadInteger();
        if (!inner.ReadEncodedValue().Span.SequenceEqual(algorithm.Span))
            throw new AsnContentException("The two algorithms of the list differ.");
        Issuer = DistinguishedName.Read(inner.ReadEncodedValue());
        ThisUpdate = Certificate.ReadTime(inner);
        if (inner.Next(Asn1Tag.UtcTime) || inner.Next(Asn1Tag.GeneralizedTime))
            NextUpdate = Certificate.ReadTime(inner);
        entries = inner.Next(Asn1Tag.Sequence) ? inner.ReadEncodedValue() : default;
        if (inner.Next(Der.Context0))
            ReadExtensions(inner.ReadSequence(Der.Context0).ReadSequence());
        inner.ExpectEnd();
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    public DistinguishedName Issuer { get; }

    public DateTimeOffset ThisUpdate { get; }

    public DateTimeOffset? NextUpdate { get; }

    /// <summary>It lists everything: no delta, no partial scope, no foreign issuers, nothing critical that is unknown.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The places that this part of the whole list stands for, each still encoded; empty when it is for all.</summary>
    internal IReadOnlyList<ReadOnlyMemory<byte>> Places { get; private set; } = [];

    public bool OnlyAuthorities { get; private set; }

    public bool OnlyUsers { get; private set; }

    internal SignatureScheme Scheme { get; }

    private ReadOnlyMemory<byte> ToBeSigned { get; }

    private ReadOnlyMemory<byte> Signature { get; }

    public static Crl Parse(ReadOnlyMemory<byte> encoded) => Der.Read("revocation list", () => new Crl(encoded));

    public bool IsSignedBy(Certificate issuer) => Issuer.Matches(issuer.Subject)
        && (issuer.Extensions.KeyUsage is not { } usage || usage.HasFlag(System.Security.Cryptography.X509Certificates.X509KeyUsageFlags.CrlSign))
        && PublicKeyVerifier.Verify(issuer, Scheme, ToBeSigned.Span, Signature.Span);

    /// <summary>Whether a certificate would stand on this list: authority or user, and in this part of it (RFC 5280, 6.3.3 b).</summary>
    internal bool Covers(Certificate certificate) => IsComplete
        && !(certificate.Extensions.IsAuthority ? OnlyUsers : OnlyAuthorities)
        && (Places.Count == 0 || Places.Any(place => certificate.Extensions.CrlPlaces.Any(own => own.Span.SequenceEqual(place.Span))));

    /// <summary>The entry of a certificate, or null when it is not listed.</summary>
    public RevokedEntry? Find(Certificate certificate) => Der.Read("revocation list", () =>
    {
        if (entries.Length == 0)
            return null;
        var list = new AsnReader(entries, AsnEncodingRules.DER).ReadSequence();
        while (list.HasData)
        {
            var entry = list.ReadSequence();
            if (entry.ReadIntegerBytes().Span.SequenceEqual(certificate.SerialNumber.Span))
                return ReadEntry(entry);
        }
        return null;
    });

    private static RevokedEntry ReadEntry(AsnReader entry)
    {
        var time = Certificate.ReadTime(entry);
        int? reason = null;
        DateTimeOffset? since = null;
        var extensions = entry.HasData ? entry.ReadSequence() : null;
        while (extensions is { HasData: true })
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            if (extension.Next(Asn1Tag.Boolean))
                extension.ReadBoolean();
            var value = new AsnReader(extension.ReadOctetString(), AsnEncodingRules.DER);
            if (oid == Oids.CrlReason)
                reason = (int)value.ReadEnumeratedValue<CrlReason>();
            else if (oid == Oids.InvalidityDate)
                since = value.ReadGeneralizedTime();
        }
        return new RevokedEntry(time, reason, since);
    }

    private void ReadExtensions(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var isCritical = extension.Next(Asn1Tag.Boolean) && extension.ReadBoolean();
            var value = extension.ReadOctetString();
            if (oid == Oids.IssuingDistributionPoint)
                ReadScope(new AsnReader(value, AsnEncodingRules.DER).ReadSequence());
            else if (oid == Oids.DeltaCrl || (isCritical && oid is not (Oids.CrlNumber or Oids.AuthorityKeyIdentifier)))
                IsComplete = false;
        }
    }

    private void ReadScope(AsnReader scope)
    {
        while (scope.HasData)
        {
            var tag = scope.PeekTag();
            var value = scope.ReadEncodedValue();
            var isSet = value.Span[^1] != 0;
            switch (tag.TagValue)
            {
                case 0: ReadPlace(new AsnReader(value, AsnEncodingRules.DER).ReadSequence(Der.Context0)); break;
                case 1: OnlyUsers = isSet; break;
                case 2: OnlyAuthorities = isSet; break;
                default: IsComplete &= !isSet; break;
            }
        }
    }

    private void ReadPlace(AsnReader name)
    {
        // A name relative to the issuer is not compared with anything here.
        IsComplete &= name.Next(Der.Context0);
        if (name.Next(Der.Context0))
            Places = CertificateExtensions.ReadEach(name.ReadSequence(Der.Context0));
    }
}

internal enum CrlReason
{
    Unspecified = 0,
    KeyCompromise = 1,
    AuthorityCompromise = 2,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
    CertificateHold = 6,
    RemoveFromCrl = 8,
    PrivilegeWithdrawn = 9,
    AttributeAuthorityCompromise = 10,
}
