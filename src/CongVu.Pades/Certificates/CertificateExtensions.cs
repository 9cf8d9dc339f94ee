using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Certificates;

/// <summary>What the extensions of a certificate say.</summary>
public sealed class CertificateExtensions
{
    private static readonly CertificateExtensions None = new();

    private CertificateExtensions()
    {
    }

    public bool IsAuthority { get; private set; }

    /// <summary>How many authorities may follow below this one.</summary>
    public int? PathLength { get; private set; }

    public X509KeyUsageFlags? KeyUsage { get; private set; }

    public IReadOnlyList<string>? Purposes { get; private set; }

    public bool PurposesAreCritical { get; private set; }

    public ReadOnlyMemory<byte>? SubjectKeyIdentifier { get; private set; }

    public ReadOnlyMemory<byte>? AuthorityKeyIdentifier { get; private set; }

    public IReadOnlyList<string> CrlAddresses { get; private set; } = [];

    /// <summary>Where the lists for this certificate are published, as encoded names.</summary>
    internal IReadOnlyList<ReadOnlyMemory<byte>> CrlPlaces { get; private set; } = [];

    public IReadOnlyList<string> OcspAddresses { get; private set; } = [];

    public IReadOnlyList<string> IssuerAddresses { get; private set; } = [];

    /// <summary>The certificate of an OCSP responder that need not be checked itself.</summary>
    public bool IsOcspNoCheck { get; private set; }

    public bool NamesStatusSource => CrlAddresses.Count > 0 || OcspAddresses.Count > 0;

    /// <summary>Critical extensions that are not understood here; a certificate with one is not accepted.</summary>
    public IReadOnlyList<string> UnknownCritical { get; private set; } = [];

    internal NameConstraints? NameConstraints { get; private set; }

    internal ReadOnlyMemory<byte>? AlternativeNames { get; private set; }

    internal static CertificateExtensions Read(ReadOnlyMemory<byte> encoded)
    {
        if (encoded.Length == 0)
            return None;
        var made = new CertificateExtensions();
        var unknown = new List<string>();
        var seen = new HashSet<string>();
        var sequence = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var extension = sequence.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var isCritical = extension.Next(Asn1Tag.Boolean) && extension.ReadBoolean();
            if (!seen.Add(oid))
                throw new AsnContentException("An extension appears twice.");
            if (!made.Take(oid, extension.ReadOctetString(), isCritical) && isCritical)
                unknown.Add(oid);
        }
        made.UnknownCritical = unknown;
        return made;
    }

    private bool Take(string oid, ReadOnlyMemory<byte> value, bool isCritical)
    {
        var reader = new AsnReader(value, AsnEncodingRules.BER);
        switch (oid)
        {
            case Oids.BasicConstraints: ReadBasicConstraints(reader.ReadSequence()); return true;
            case Oids.KeyUsage: KeyUsage = ReadKeyUsage(reader); return true;
            case Oids.ExtendedKeyUsage:
                Purposes = ReadPurposes(reader.ReadSequence());
                PurposesAreCritical = isCritical;
                return true;
            case Oids.SubjectKeyIdentifier: SubjectKeyIdentifier = reader.ReadOctetString(); return true;
            case Oids.AuthorityKeyIdentifier: ReadAuthorityKey(reader.ReadSequence()); return true;
            case Oids.CrlDistributionPoints: ReadDistributionPoints(reader.ReadSequence()); return true;
            case Oids.AuthorityInformation: ReadAuthorityInformation(reader.ReadSequence()); return true;
            case Oids.OcspNoCheck: IsOcspNoCheck = true; return true;
            case Oids.NameConstraints: NameConstraints = NameConstraints.Read(reader.ReadSequence()); return true;
            case Oids.SubjectAlternativeName: AlternativeNames = value; return true;
            // Policies are reported, not processed: the trust list says which authorities count.
            case Oids.CertificatePolicies or Oids.PolicyMappings or Oids.PolicyConstraints or Oids.InhibitAnyPolicy: return true;
            case Oids.IssuerAlternativeName or Oids.QcStatements: return true;
            default: return false;
        }
    }

    private void ReadBasicConstraints(AsnReader sequence)
    {
        IsAuthority = sequence.Next(Asn1Tag.Boolean) && sequence.ReadBoolean();
        PathLength = sequence.HasData ? (int)sequence.ReadInteger() : null;
    }

    private static X509KeyUsageFlags ReadKeyUsage(AsnReader reader)
    {
        var bits = reader.ReadBitString(out _);
        var first = bits.Length > 0 ? bits[0] : 0;
        var second = bits.Length > 1 ? bits[1] : 0;
        return (X509KeyUsageFlags)(first | second << 8);
    }

    private static List<string> ReadPurposes(AsnReader sequence)
    {
        var purposes = new List<string>();
        while (sequence.HasData)
            purposes.Add(sequence.ReadObjectIdentifier());
        return purposes;
    }

    private void ReadAuthorityKey(AsnReader sequence)
    {
        if (sequence.Next(Der.Primitive0))
            AuthorityKeyIdentifier = sequence.ReadOctetString(Der.Primitive0);
    }

    private void ReadDistributionPoints(AsnReader sequence)
    {
        var places = new List<ReadOnlyMemory<byte>>();
        while (sequence.HasData)
        {
            var point = sequence.ReadSequence();
            if (!point.Next(Der.Context0))
                continue;
            var name = point.ReadSequence(Der.Context0);
            if (name.Next(Der.Context0))
                places.AddRange(ReadEach(name.ReadSequence(Der.Context0)));
        }
        CrlPlaces = places;
        var found = new List<string>();
        foreach (var place in places)
            AddAddress(found, new AsnReader(place, AsnEncodingRules.BER));
        CrlAddresses = found;
    }

    internal static List<ReadOnlyMemory<byte>> ReadEach(AsnReader sequence)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        while (sequence.HasData)
            found.Add(sequence.ReadEncodedValue());
        return found;
    }

    private void ReadAuthorityInformation(AsnReader sequence)
    {
        var ocsp = new List<string>();
        var issuers = new List<string>();
        while (sequence.HasData)
        {
            var access = sequence.ReadSequence();
            var method = access.ReadObjectIdentifier();
            AddAddress(method switch { Oids.AccessOcsp => ocsp, Oids.AccessIssuers => issuers, _ => [] }, access);
        }
        OcspAddresses = ocsp;
        IssuerAddresses = issuers;
    }

    private static void AddAddress(List<string> found, AsnReader names)
    {
        var uri = new Asn1Tag(TagClass.ContextSpecific, 6);
        if (names.Next(uri))
            found.Add(Encoding.Latin1.GetString(names.ReadOctetString(uri)));
        else
            names.ReadEncodedValue();
    }
}
