using System.IO.Compression;

namespace CongVu.Pdf.Objects;

/// <summary>A stream: a dictionary and its bytes as they stand in the file (encoded by the filters named there).</summary>
public class PdfStream : PdfObject
{
    private readonly ReadOnlyMemory<byte> encoded;

    public PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> encoded)
    {
        Dictionary = dictionary;
        this.encoded = encoded;
    }

    private protected PdfStream(PdfDictionary dictionary) => Dictionary = dictionary;

    public PdfDictionary Dictionary { get; }

    /// <summary>The bytes as stored, before any filter is undone.</summary>
    public virtual ReadOnlyMemory<byte> Encoded => encoded;

    /// <summary>A stream whose content is compressed with Flate; the same content gives the same bytes.</summary>
    public static PdfStream Compressed(PdfDictionary dictionary, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream(content.Length / 2 + 64);
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return new PdfStream(dictionary.With("Filter", new PdfName("FlateDecode")), packed.ToArray());
    }

    public override bool Matches(PdfObject? other) =>
        other is PdfStream stream && stream.Dictionary.Matches(Dictionary)
            && (ReferenceEquals(this, stream) || stream.Encoded.Span.SequenceEqual(Encoded.Span));
}
