using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;

namespace CongVu.Pades.Signing;

/// <summary>The stored form of a prepared signature: DER, version 1.</summary>
internal static class PreparedSignatureFormat
{
    private const int Version = 1;

    public static byte[] Write(PreparedSignature prepared)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER, prepared.Update.Length + 8192);
        using (writer.PushSequence())
        {
            writer.WriteInteger(Version);
            writer.WriteInteger(prepared.BaseLength);
            writer.WriteInteger(prepared.ContentsOffset);
            writer.WriteInteger(prepared.ContentsWidth);
            writer.WriteInteger((int)prepared.Algorithm.Kind);
            writer.WriteObjectIdentifier(HashNames.ToOid(prepared.Algorithm.Hash));
            writer.WriteOctetString(prepared.DocumentDigest.Span);
            writer.WriteEncodedValue(prepared.SignedAttributes.Span);
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(prepared.Signer.Certificate.Encoded.Span);
                foreach (var authority in prepared.Signer.Authorities)
                    writer.WriteEncodedValue(authority.Encoded.Span);
            }
            writer.WriteOctetString(prepared.Update.Span);
        }
        return writer.Encode();
    }

    public static PreparedSignature Read(ReadOnlyMemory<byte> bytes) => Der.Read("prepared signature", () =>
    {
        var reader = new AsnReader(bytes, AsnEncodingRules.DER);
        var sequence = reader.ReadSequence();
        reader.ExpectEnd();
        if ((int)sequence.ReadInteger() != Version)
            throw new AsnContentException("Unknown version.");
        var baseLength = (long)sequence.ReadInteger();
        var offset = (int)sequence.ReadInteger();
        var width = (int)sequence.ReadInteger();
        var kind = (SchemeKind)(int)sequence.ReadInteger();
        var hash = HashNames.FromOid(sequence.ReadObjectIdentifier()) ?? default(HashAlgorithmName);
        var digest = sequence.ReadOctetString();
        var attributes = sequence.ReadEncodedValue();
        var signer = ReadSigner(sequence.ReadSequence());
        var update = sequence.ReadOctetString();
        sequence.ExpectEnd();
        if (offset < 0 || width < 2 || offset + width > update.Length)
            throw new AsnContentException("The reserved place is outside the update.");
        return new PreparedSignature
        {
            BaseLength = baseLength,
            Update = update,
            ContentsOffset = offset,
            ContentsWidth = width,
            Algorithm = new SigningAlgorithm(kind, hash),
            Signer = signer,
            DocumentDigest = digest,
            SignedAttributes = attributes,
        };
    });

    private static SignerIdentity ReadSigner(AsnReader sequence)
    {
        var certificates = new List<Certificate>();
        while (sequence.HasData)
            certificates.Add(Certificate.Parse(sequence.ReadEncodedValue()));
        return new SignerIdentity(certificates[0], certificates[1..]);
    }
}
