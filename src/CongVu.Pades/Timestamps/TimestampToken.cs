using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Cms;

namespace CongVu.Pades.Timestamps;

/// <summary>A time stamp token (RFC 3161) as it was read. Dấu thời gian.</summary>
internal sealed class TimestampToken
{
    private TimestampToken(CmsSignedData cms)
    {
        Cms = cms;
        if (cms.ContentOid != Oids.TimestampContent || cms.Content is not { } content)
            throw new AsnContentException("This is not a time stamp token.");
        Content = content;
        var info = new AsnReader(content, AsnEncodingRules.BER).ReadSequence();
        Version = (int)info.ReadInteger();
        Policy = info.ReadObjectIdentifier();
        var imprint = info.ReadSequence();
        ImprintOid = imprint.ReadSequence().ReadObjectIdentifier();
        Imprint = imprint.ReadOctetString();
        SerialNumber = info.ReadIntegerBytes();
        Time = info.ReadGeneralizedTime();
        if (info.Next(Asn1Tag.Sequence))
            info.ReadSequence();
        if (info.Next(Asn1Tag.Boolean))
            info.ReadBoolean();
        if (info.Next(Asn1Tag.Integer))
            Nonce = info.ReadIntegerBytes();
    }

    public CmsSignedData Cms { get; }

    public ReadOnlyMemory<byte> Content { get; }

    public int Version { get; }

    public string Policy { get; }

    public string ImprintOid { get; }

    public ReadOnlyMemory<byte> Imprint { get; }

    public ReadOnlyMemory<byte> SerialNumber { get; }

    public DateTimeOffset Time { get; }

    public ReadOnlyMemory<byte>? Nonce { get; }

    public HashAlgorithmName? Hash => HashNames.FromOid(ImprintOid);

    public static TimestampToken Read(CmsSignedData cms) => Der.Read("time stamp", () => new TimestampToken(cms));

    public static TimestampToken Parse(ReadOnlyMemory<byte> encoded) => Read(CmsSignedData.Parse(encoded));

    /// <summary>The hash that a token was made over, or null when the content is not a token.</summary>
    public static HashAlgorithmName? ImprintHash(CmsSignedData cms)
    {
        try
        {
            return Read(cms).Hash;
        }
        catch (PadesException)
        {
            return null;
        }
    }
}
