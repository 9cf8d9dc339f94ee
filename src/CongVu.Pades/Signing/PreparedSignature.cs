using System.Security.Cryptography;
using CongVu.Pades.Cms;
using CongVu.Pades.Keys;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>A signature that lacks only its value: can be stored for days and completed on another machine.</summary>
public sealed class PreparedSignature
{
    public required long BaseLength { get; init; }

    /// <summary>The bytes to append, with zeros where the signature goes.</summary>
    public required ReadOnlyMemory<byte> Update { get; init; }

    /// <summary>Where in the update the token &lt;…&gt; of the signature begins.</summary>
    public required int ContentsOffset { get; init; }

    public required int ContentsWidth { get; init; }

    public required SigningAlgorithm Algorithm { get; init; }

    public required SignerIdentity Signer { get; init; }

    /// <summary>Digest of the file as it will be, without the gap.</summary>
    public required ReadOnlyMemory<byte> DocumentDigest { get; init; }

    /// <summary>The attributes that are signed, as a DER SET.</summary>
    public required ReadOnlyMemory<byte> SignedAttributes { get; init; }

    /// <summary>What the key signs: the digest of the signed attributes, not of the document.</summary>
    public byte[] DigestToSign => CmsBuilder.DigestToSign(Algorithm, SignedAttributes.Span);

    /// <summary>Second phase: the update with the signature in it, to be appended to the file.</summary>
    public byte[] Complete(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> timestampToken = default) =>
        CompleteWithCms(CmsBuilder.Build(Signer, Algorithm, SignedAttributes.Span, signature, timestampToken));

    /// <summary>Second phase with a CMS made elsewhere.</summary>
    public byte[] CompleteWithCms(ReadOnlySpan<byte> cms)
    {
        var update = Update.ToArray();
        WriteContents(cms, update.AsSpan(ContentsOffset, ContentsWidth));
        return update;
    }

    /// <summary>Fails unless this was prepared for exactly this file, certificate and attributes.</summary>
    public void CheckAgainst(PdfSource source)
    {
        using var hasher = IncrementalHash.CreateHash(Algorithm.Hash);
        if (source.Length < BaseLength)
            throw new PadesException(PadesFault.Mismatch, "The file is shorter than the one that was prepared.");
        SignaturePreparer.HashSource(source, BaseLength, hasher, copyTo: null);
        hasher.AppendData(Update.Span[..ContentsOffset]);
        hasher.AppendData(Update.Span[(ContentsOffset + ContentsWidth)..]);
        if (!hasher.GetHashAndReset().AsSpan().SequenceEqual(DocumentDigest.Span))
            throw new PadesException(PadesFault.Mismatch, "The file is not the one that was prepared.");
        if (!CmsBuilder.SignedAttributes(Signer, Algorithm, DocumentDigest.Span).AsSpan().SequenceEqual(SignedAttributes.Span))
            throw new PadesException(PadesFault.Mismatch, "The attributes to sign are not those of this document and certificate.");
    }

    public byte[] ToBytes() => PreparedSignatureFormat.Write(this);

    public static PreparedSignature FromBytes(ReadOnlyMemory<byte> bytes) => PreparedSignatureFormat.Read(bytes);

    internal static void WriteContents(ReadOnlySpan<byte> cms, Span<byte> token)
    {
        if (cms.Length * 2 > token.Length - 2)
            throw new PadesException(PadesFault.TooLittleRoom, $"The signature takes {cms.Length} bytes, {(token.Length - 2) / 2} were reserved.");
        Convert.TryToHexString(cms, token[1..^1], out _);
    }
}
