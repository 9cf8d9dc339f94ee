using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Tests.Office;

/// <summary>An empty revocation list that stands only for the certificates published at one address.</summary>
internal static class PartialCrl
{
    public static byte[] Make(Holder issuer, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, string address)
    {
        var content = Content(issuer, thisUpdate, nextUpdate, address);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(content);
            writer.WriteAlgorithm(Oids.RsaSha256, withNull: true);
            writer.WriteBitString(TestPki.Generator(issuer.Key).SignData(content, HashAlgorithmName.SHA256));
        }
        return writer.Encode();
    }

    private static byte[] Content(Holder issuer, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, string address)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteAlgorithm(Oids.RsaSha256, withNull: true);
            writer.WriteEncodedValue(issuer.Certificate.SubjectName.RawData);
            writer.WriteUtcTime(thisUpdate);
            writer.WriteUtcTime(nextUpdate);
            using (writer.PushSequence(Der.Context0))
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oids.IssuingDistributionPoint);
                writer.WriteBoolean(true);
                writer.WriteOctetString(Scope(address));
            }
        }
        return writer.Encode();
    }

    private static byte[] Scope(string address)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(Der.Context0))
        using (writer.PushSequence(Der.Context0))
            writer.WriteCharacterString(UniversalTagNumber.IA5String, address, new Asn1Tag(TagClass.ContextSpecific, 6));
        return writer.Encode();
    }
}
