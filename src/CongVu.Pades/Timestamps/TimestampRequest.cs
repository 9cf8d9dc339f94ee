using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Timestamps;

/// <summary>A question to a time-stamping authority and the check of its answer (RFC 3161).</summary>
internal sealed class TimestampRequest
{
    private const int NonceLength = 16;

    private readonly ReadOnlyMemory<byte> digest;
    private readonly string hashOid;
    private readonly byte[] nonce;

    public TimestampRequest(ReadOnlyMemory<byte> digest, HashAlgorithmName hash)
    {
        this.digest = digest;
        hashOid = HashNames.ToOid(hash);
        nonce = RandomNumberGenerator.GetBytes(NonceLength);
        // As an INTEGER: positive, without a leading zero.
        nonce[0] = (byte)(nonce[0] & 0x7F | 0x40);
    }

    public byte[] Encode()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                writer.WriteAlgorithm(hashOid);
                writer.WriteOctetString(digest.Span);
            }
            writer.WriteInteger(nonce);
            writer.WriteBoolean(true);
        }
        return writer.Encode();
    }

    /// <summary>The token of an answer; fails when it was refused or is not an answer to this question.</summary>
    public ReadOnlyMemory<byte> ReadAnswer(ReadOnlyMemory<byte> answer)
    {
        var token = Der.Read<ReadOnlyMemory<byte>>("answer of the time-stamping authority", () =>
        {
            var response = new AsnReader(answer, AsnEncodingRules.BER).ReadSequence();
            var status = (int)response.ReadSequence().ReadInteger();
            if (status > 1 || !response.HasData)
                throw new AsnContentException($"Refused with status {status}.");
            return response.ReadEncodedValue();
        });
        var read = TimestampToken.Parse(token);
        if (read.ImprintOid != hashOid || !read.Imprint.Span.SequenceEqual(digest.Span))
            throw new PadesException(PadesFault.Service, "The time stamp is over something else.");
        if (read.Nonce is not { } echoed || !echoed.Span.SequenceEqual(nonce))
            throw new PadesException(PadesFault.Service, "The time stamp answers another question.");
        return token;
    }
}
