using System.Formats.Asn1;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Cms;

/// <summary>A CMS SignedData as it was read, with what follows it in its container.</summary>
internal sealed class CmsSignedData
{
    // The alternatives of CertificateChoices and RevocationInfoChoice by their tags (RFC 5652, 10.2).
    private const int FirstAttributeCertificate = 1;
    private const int SecondAttributeCertificate = 2;
    private const int OtherFormat = 3;
    private const int OtherCrlFormat = 1;

    private readonly HashSet<int> certificateKinds = [];
    private readonly HashSet<int> crlKinds = [];

    private CmsSignedData(ReadOnlyMemory<byte> encoded, AsnEncodingRules rules)
    {
        IsDer = rules == AsnEncodingRules.DER;
        var reader = new AsnReader(encoded, rules);
        Encoded = reader.PeekEncodedValue();
        Remainder = encoded[Encoded.Length..];
        var info = reader.ReadSequence();
        if (info.ReadObjectIdentifier() != Oids.SignedData)
            throw new AsnContentException("This is not signed data.");
        var tagged = info.ReadSequence(Der.Context0);
        var data = tagged.ReadSequence();
        tagged.ExpectEnd();
        info.ExpectEnd();
        Version = (int)data.ReadInteger();
        DigestOids = ReadDigests(data.ReadSetOf(skipSortOrderValidation: true));
        ReadContent(data.ReadSequence());
        Certificates = data.Next(Der.Context0) ? ReadCertificates(data.ReadSetOf(skipSortOrderValidation: true, Der.Context0)) : [];
        Crls = data.Next(Der.Context1) ? ReadCrls(data.ReadSetOf(skipSortOrderValidation: true, Der.Context1)) : [];
        var signers = data.ReadSetOf(skipSortOrderValidation: true);
        var list = new List<CmsSigner>();
        while (signers.HasData)
            list.Add(CmsSigner.Read(signers.ReadSequence(), rules));
        Signers = list;
        data.ExpectEnd();
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    /// <summary>What follows the structure in its container; only zeros are allowed there.</summary>
    public ReadOnlyMemory<byte> Remainder { get; }

    public bool IsDer { get; }

    public int Version { get; }

    public IReadOnlyList<string> DigestOids { get; }

    public string ContentOid { get; private set; } = "";

    /// <summary>The enclosed content, or null when the signature is detached.</summary>
    public ReadOnlyMemory<byte>? Content { get; private set; }

    public IReadOnlyList<Certificate> Certificates { get; }

    /// <summary>How many enclosed certificates could not be read.</summary>
    public int UnreadableCertificates { get; private set; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Crls { get; }

    public IReadOnlyList<CmsSigner> Signers { get; }

    /// <summary>Reads DER, or BER where old programs wrote it.</summary>
    public static CmsSignedData Parse(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            return new CmsSignedData(encoded, AsnEncodingRules.DER);
        }
        catch (AsnContentException)
        {
            return Der.Read("CMS", () => new CmsSignedData(encoded, AsnEncodingRules.BER));
        }
        catch (OverflowException fault)
        {
            throw new PadesException(PadesFault.BadEncoding, "The CMS is malformed.", fault);
        }
    }

    /// <summary>The version that RFC 5652, 5.1 prescribes for this content.</summary>
    public int ExpectedVersion
    {
        get
        {
            if (certificateKinds.Contains(OtherFormat) || crlKinds.Contains(OtherCrlFormat))
                return 5;
            if (certificateKinds.Contains(SecondAttributeCertificate))
                return 4;
            return certificateKinds.Contains(FirstAttributeCertificate) || ContentOid != Oids.Data
                || Signers.Any(signer => signer.KeyIdentifier is not null) ? 3 : 1;
        }
    }

    private static List<string> ReadDigests(AsnReader set)
    {
        var oids = new List<string>();
        while (set.HasData)
            oids.Add(set.ReadSequence().ReadObjectIdentifier());
        return oids;
    }

    private void ReadContent(AsnReader content)
    {
        ContentOid = content.ReadObjectIdentifier();
        if (content.HasData)
            Content = content.ReadSequence(Der.Context0).ReadOctetString();
        content.ExpectEnd();
    }

    private List<Certificate> ReadCertificates(AsnReader set)
    {
        var found = new List<Certificate>();
        while (set.HasData)
        {
            var tag = set.PeekTag();
            var encoded = set.ReadEncodedValue();
            if (tag is { TagClass: TagClass.ContextSpecific, TagValue: >= FirstAttributeCertificate and <= OtherFormat })
            {
                // Attribute certificates and foreign formats: they are not needed, and only the version tells of them.
                certificateKinds.Add(tag.TagValue);
                continue;
            }
            try
            {
                found.Add(Certificate.Parse(encoded));
            }
            catch (PadesException)
            {
                UnreadableCertificates++;
            }
        }
        return found;
    }

    private List<ReadOnlyMemory<byte>> ReadCrls(AsnReader set)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        while (set.HasData)
        {
            var tag = set.PeekTag();
            var encoded = set.ReadEncodedValue();
            if (tag is { TagClass: TagClass.ContextSpecific, TagValue: OtherCrlFormat })
                crlKinds.Add(tag.TagValue);
            else
                found.Add(encoded);
        }
        return found;
    }
}
