using System.Security.Cryptography;
using CongVu.Pades.Cms;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>First phase of signing: makes the bytes to append and the digest to sign. Needs no key.</summary>
public static class SignaturePreparer
{
    private const int ChunkSize = 128 * 1024;

    // Headers of the CMS, attributes other than those with the issuer's name, and some air.
    private const int FixedRoom = 640;

    /// <summary>Prepares a signature; when a copy is asked for, the file and the update are written to it in the same pass.</summary>
    public static PreparedSignature Prepare(PdfFile file, SignatureRequest request, Stream? copyTo = null)
    {
        SigningConditions.Check(file, request);
        var value = new SignatureValue(RoomFor(request));
        var update = new PdfUpdate(file);
        var reference = update.Add(value.Signature(request));
        new SignaturePlacement(update, "Signature", request).Place(reference);
        var written = update.Write(value.ContentsWidth + 4096);
        value.FillByteRange(written, file.Length);
        var digest = Digest(file, written, value, request.Algorithm.Hash, copyTo);
        return new PreparedSignature
        {
            BaseLength = file.Length,
            Update = written.Written,
            ContentsOffset = value.ContentsOffset,
            ContentsWidth = value.ContentsWidth,
            Algorithm = request.Algorithm,
            Signer = request.Signer,
            DocumentDigest = digest,
            SignedAttributes = CmsBuilder.SignedAttributes(request.Signer, request.Algorithm, digest),
        };
    }

    /// <summary>Hashes everything but the gap, in one pass over the old file.</summary>
    internal static byte[] Digest(PdfFile file, PdfBuffer update, SignatureValue value, HashAlgorithmName hash, Stream? copyTo)
    {
        using var hasher = IncrementalHash.CreateHash(hash);
        HashSource(file.Source, file.Length, hasher, copyTo);
        var written = update.WrittenSpan;
        hasher.AppendData(written[..value.ContentsOffset]);
        hasher.AppendData(written[(value.ContentsOffset + value.ContentsWidth)..]);
        copyTo?.Write(written);
        return hasher.GetHashAndReset();
    }

    internal static void HashSource(PdfSource source, long length, IncrementalHash hasher, Stream? copyTo)
    {
        if (source.InMemory is { } all)
        {
            hasher.AppendData(all.Span[..(int)length]);
            copyTo?.Write(all.Span[..(int)length]);
            return;
        }
        var chunk = new byte[ChunkSize];
        for (long at = 0; at < length;)
        {
            var read = source.Read(at, chunk.AsSpan(0, (int)Math.Min(ChunkSize, length - at)));
            if (read == 0)
                throw new PadesException(PadesFault.Mismatch, "The file became shorter while it was read.");
            hasher.AppendData(chunk.AsSpan(0, read));
            copyTo?.Write(chunk.AsSpan(0, read));
            at += read;
        }
    }

    private static int RoomFor(SignatureRequest request)
    {
        var signer = request.Signer;
        var own = FixedRoom + signer.EncodedCertificates.Length + signer.EncodedIdentifier.Length
            + signer.SigningCertificateAttribute.Length + request.Algorithm.LargestSignature(signer.Certificate.Key);
        return request.Level == PadesLevel.BB ? own : own + request.TimestampRoom;
    }
}
