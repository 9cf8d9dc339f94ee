using System.Formats.Asn1;
using System.Security.Cryptography;
using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;

namespace CongVu.Pades.Cms;

/// <summary>Writes the CMS of a PAdES signature: detached, DER, without a signing-time attribute.</summary>
internal static class CmsBuilder
{
    /// <summary>The attributes that are signed, encoded as a SET: what the key signs is their digest.</summary>
    public static byte[] SignedAttributes(SignerIdentity signer, SigningAlgorithm algorithm, ReadOnlySpan<byte> documentDigest)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf())
        {
            using (OpenAttribute(writer, Oids.ContentType))
                writer.WriteObjectIdentifier(Oids.Data);
            WriteMessageDigest(writer, documentDigest);
            using (OpenAttribute(writer, Oids.SigningCertificateV2))
                writer.WriteEncodedValue(signer.SigningCertificateAttribute);
            using (OpenAttribute(writer, Oids.AlgorithmProtection))
                WriteProtection(writer, algorithm);
        }
        return writer.Encode();
    }

    public static byte[] Build(SignerIdentity signer, SigningAlgorithm algorithm, ReadOnlySpan<byte> signedAttributes, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> timestamp)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER, signer.EncodedCertificates.Length + signedAttributes.Length + timestamp.Length + 1024);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Der.Context0))
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                using (writer.PushSetOf())
                    writer.WriteAlgorithm(HashNames.ToOid(algorithm.Hash));
                using (writer.PushSequence())
                    writer.WriteObjectIdentifier(Oids.Data);
                writer.WriteEncodedValue(signer.EncodedCertificates);
                using (writer.PushSetOf())
                    WriteSigner(writer, signer, algorithm, signedAttributes, signature, timestamp);
            }
        }
        return writer.Encode();
    }

    /// <summary>The digest of a set of signed attributes: what goes to the key.</summary>
    public static byte[] DigestToSign(SigningAlgorithm algorithm, ReadOnlySpan<byte> signedAttributes) =>
        CryptographicOperations.HashData(algorithm.Hash, signedAttributes);

    private static void WriteSigner(AsnWriter writer, SignerIdentity signer, SigningAlgorithm algorithm, ReadOnlySpan<byte> signedAttributes, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> timestamp)
    {
        using var scope = writer.PushSequence();
        writer.WriteInteger(1);
        writer.WriteEncodedValue(signer.EncodedIdentifier);
        writer.WriteAlgorithm(HashNames.ToOid(algorithm.Hash));
        // In the container the set carries the tag [0]; it is signed under the tag SET.
        var tagged = signedAttributes.ToArray();
        tagged[0] = 0xA0;
        writer.WriteEncodedValue(tagged);
        WriteSignatureAlgorithm(writer, algorithm, inContainer: true);
        writer.WriteOctetString(signature);
        if (timestamp.IsEmpty)
            return;
        using (writer.PushSetOf(Der.Context1))
        using (OpenAttribute(writer, Oids.SignatureTimestamp))
            writer.WriteEncodedValue(timestamp);
    }

    private static AttributeScope OpenAttribute(AsnWriter writer, string oid)
    {
        var sequence = writer.PushSequence();
        writer.WriteObjectIdentifier(oid);
        return new AttributeScope(sequence, writer.PushSetOf());
    }

    private static void WriteMessageDigest(AsnWriter writer, ReadOnlySpan<byte> digest)
    {
        using (OpenAttribute(writer, Oids.MessageDigest))
            writer.WriteOctetString(digest);
    }

    private static void WriteProtection(AsnWriter writer, SigningAlgorithm algorithm)
    {
        // RFC 6211: the digest algorithm and [1] the signature algorithm, both signed.
        using var scope = writer.PushSequence();
        writer.WriteAlgorithm(HashNames.ToOid(algorithm.Hash));
        WriteSignatureAlgorithm(writer, algorithm, inContainer: false);
    }

    private static void WriteSignatureAlgorithm(AsnWriter writer, SigningAlgorithm algorithm, bool inContainer)
    {
        using var scope = inContainer ? writer.PushSequence() : writer.PushSequence(Der.Context1);
        switch (algorithm.Kind)
        {
            case SchemeKind.Ecdsa:
                writer.WriteObjectIdentifier(algorithm.Hash.Name switch
                {
                    "SHA384" => Oids.EcdsaSha384,
                    "SHA512" => Oids.EcdsaSha512,
                    _ => Oids.EcdsaSha256,
                });
                break;
            case SchemeKind.RsaPss:
                writer.WriteObjectIdentifier(Oids.RsaPss);
                WritePssParameters(writer, algorithm.Hash);
                break;
            default:
                writer.WriteObjectIdentifier(algorithm.Hash.Name switch
                {
                    "SHA384" => Oids.RsaSha384,
                    "SHA512" => Oids.RsaSha512,
                    _ => Oids.RsaSha256,
                });
                writer.WriteNull();
                break;
        }
    }

    private static void WritePssParameters(AsnWriter writer, HashAlgorithmName hash)
    {
        using var scope = writer.PushSequence();
        using (writer.PushSequence(Der.Context0))
            writer.WriteAlgorithm(HashNames.ToOid(hash));
        using (writer.PushSequence(Der.Context1))
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.Mgf1);
            writer.WriteAlgorithm(HashNames.ToOid(hash));
        }
        using (writer.PushSequence(Der.Context2))
            writer.WriteInteger(HashNames.LengthOf(hash));
    }

    private readonly struct AttributeScope(AsnWriter.Scope sequence, AsnWriter.Scope set) : IDisposable
    {
        public void Dispose()
        {
            set.Dispose();
            sequence.Dispose();
        }
    }
}
