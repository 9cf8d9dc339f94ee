using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;

namespace CongVu.Pades.Tests.Office;

/// <summary>OCSP answers of our own responder.</summary>
internal static class OcspAnswers
{
    public static byte[] Make(Holder subject, Holder issuer, Holder responder, string state, DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, DateTimeOffset? revokedAt = null, byte[]? nonce = null)
    {
        var data = ResponseData(subject, issuer, responder, state, thisUpdate, nextUpdate, revokedAt, nonce);
        var signature = TestPki.Generator(responder.Key).SignData(data, HashAlgorithmName.SHA256);
        var basic = new AsnWriter(AsnEncodingRules.DER);
        using (basic.PushSequence())
        {
            basic.WriteEncodedValue(data);
            basic.WriteAlgorithm(Oids.RsaSha256, withNull: true);
            basic.WriteBitString(signature);
            using (basic.PushSequence(Der.Context0))
            using (basic.PushSequence())
                basic.WriteEncodedValue(responder.Certificate.RawData);
        }
        return Wrap(basic.Encode());
    }

    private static byte[] Wrap(byte[] basic)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEnumeratedValue(Status.Successful);
            using (writer.PushSequence(Der.Context0))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oids.OcspBasic);
                writer.WriteOctetString(basic);
            }
        }
        return writer.Encode();
    }

    private static byte[] ResponseData(Holder subject, Holder issuer, Holder responder, string state, DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, DateTimeOffset? revokedAt, byte[]? nonce)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence(Der.Context1))
                writer.WriteEncodedValue(responder.Certificate.SubjectName.RawData);
            writer.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                WriteIdentifier(writer, subject, issuer);
                WriteState(writer, state, revokedAt);
                writer.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
                if (nextUpdate is { } next)
                {
                    using (writer.PushSequence(Der.Context0))
                        writer.WriteGeneralizedTime(next, omitFractionalSeconds: true);
                }
            }
            if (nonce is not null)
                WriteNonce(writer, nonce);
        }
        return writer.Encode();
    }

    private static void WriteNonce(AsnWriter writer, byte[] nonce)
    {
        using (writer.PushSequence(Der.Context1))
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.OcspNonce);
            using (writer.PushOctetString())
                writer.WriteOctetString(nonce);
        }
    }

    private static void WriteIdentifier(AsnWriter writer, Holder subject, Holder issuer)
    {
        using (writer.PushSequence())
        {
            writer.WriteAlgorithm(Oids.Sha256);
            writer.WriteOctetString(SHA256.HashData(issuer.Certificate.SubjectName.RawData));
            writer.WriteOctetString(SHA256.HashData(issuer.Parsed.Key.KeyBytes.Span));
            writer.WriteInteger(subject.Parsed.SerialNumber.Span);
        }
    }

    private static void WriteState(AsnWriter writer, string state, DateTimeOffset? revokedAt)
    {
        switch (state)
        {
            case "good": writer.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 0)); break;
            case "unknown": writer.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 2)); break;
            default:
                using (writer.PushSequence(Der.Context1))
                    writer.WriteGeneralizedTime(revokedAt!.Value, omitFractionalSeconds: true);
                break;
        }
    }

    private enum Status
    {
        Successful = 0,
    }
}
