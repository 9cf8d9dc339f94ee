using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Timestamps;

namespace CongVu.Pades.Tests.Office;

/// <summary>A time-stamping authority of our own; its lies can be chosen.</summary>
internal sealed class TestStamper(Holder? holder = null) : ITimestampService
{
    private readonly Holder holder = holder ?? TestPki.Stamper;

    public DateTimeOffset Time { get; init; } = TestPki.Now.AddMinutes(-4);

    /// <summary>Stamps this instead of what was asked.</summary>
    public byte[]? WrongImprint { get; init; }

    public int Asked { get; private set; }

    public Task<ReadOnlyMemory<byte>> StampAsync(ReadOnlyMemory<byte> digest, HashAlgorithmName hash, CancellationToken cancel)
    {
        Asked++;
        return Task.FromResult<ReadOnlyMemory<byte>>(Token(HashNames.ToOid(hash), WrongImprint ?? digest, nonce: null));
    }

    /// <summary>A token over SHA-256 of a signature value.</summary>
    public byte[] Token(byte[] signature) => Token(Oids.Sha256, SHA256.HashData(signature), nonce: null);

    /// <summary>Answers a request as it comes over HTTP.</summary>
    public byte[] Answer(ReadOnlyMemory<byte> request)
    {
        var sequence = new AsnReader(request, AsnEncodingRules.DER).ReadSequence();
        sequence.ReadInteger();
        var imprint = sequence.ReadSequence();
        var oid = imprint.ReadSequence().ReadObjectIdentifier();
        var digest = imprint.ReadOctetString();
        var nonce = sequence.ReadIntegerBytes();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
                writer.WriteInteger(0);
            writer.WriteEncodedValue(Token(oid, WrongImprint ?? digest, nonce.ToArray()));
        }
        return writer.Encode();
    }

    private byte[] Token(string hashOid, ReadOnlyMemory<byte> digest, byte[]? nonce)
    {
        var content = Content(hashOid, digest, nonce);
        var attributes = Attributes(content);
        var signature = TestPki.Generator(holder.Key).SignData(attributes, HashAlgorithmName.SHA256);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Der.Context0))
            using (writer.PushSequence())
            {
                writer.WriteInteger(3);
                using (writer.PushSetOf())
                    writer.WriteAlgorithm(Oids.Sha256);
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Oids.TimestampContent);
                    using (writer.PushSequence(Der.Context0))
                        writer.WriteOctetString(content);
                }
                using (writer.PushSetOf(Der.Context0))
                {
                    writer.WriteEncodedValue(holder.Certificate.RawData);
                    writer.WriteEncodedValue(TestPki.Issuer.Certificate.RawData);
                }
                using (writer.PushSetOf())
                    WriteSigner(writer, attributes, signature);
            }
        }
        return writer.Encode();
    }

    private byte[] Content(string hashOid, ReadOnlyMemory<byte> digest, byte[]? nonce)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (writer.PushSequence())
            {
                writer.WriteAlgorithm(hashOid);
                writer.WriteOctetString(digest.Span);
            }
            writer.WriteInteger(RandomNumberGenerator.GetInt32(1, int.MaxValue));
            writer.WriteGeneralizedTime(Time, omitFractionalSeconds: true);
            if (nonce is not null)
                writer.WriteInteger(nonce);
        }
        return writer.Encode();
    }

    private byte[] Attributes(byte[] content)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf())
        {
            WriteAttribute(writer, Oids.ContentType, value => value.WriteObjectIdentifier(Oids.TimestampContent));
            WriteAttribute(writer, Oids.MessageDigest, value => value.WriteOctetString(SHA256.HashData(content)));
            WriteAttribute(writer, Oids.SigningCertificateV2, value =>
            {
                using (value.PushSequence())
                using (value.PushSequence())
                using (value.PushSequence())
                    value.WriteOctetString(SHA256.HashData(holder.Certificate.RawData));
            });
        }
        return writer.Encode();
    }

    private static void WriteAttribute(AsnWriter writer, string oid, Action<AsnWriter> write)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
                write(writer);
        }
    }

    private void WriteSigner(AsnWriter writer, byte[] attributes, byte[] signature)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(holder.Certificate.IssuerName.RawData);
                writer.WriteInteger(holder.Parsed.SerialNumber.Span);
            }
            writer.WriteAlgorithm(Oids.Sha256);
            var tagged = attributes.ToArray();
            tagged[0] = 0xA0;
            writer.WriteEncodedValue(tagged);
            writer.WriteAlgorithm(Oids.RsaSha256, withNull: true);
            writer.WriteOctetString(signature);
        }
    }
}
