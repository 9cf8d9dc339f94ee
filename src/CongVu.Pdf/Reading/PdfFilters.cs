using System.IO.Compression;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Undoes the filters of a stream: Flate and LZW with predictors, ASCII 85, ASCII hex, run length.</summary>
public static class PdfFilters
{
    private const int LongestChain = 8;

    /// <summary>The content of a stream with all its filters undone; parameters must be direct objects.</summary>
    public static ReadOnlyMemory<byte> Decode(PdfStream stream, DecodeBudget budget) =>
        Decode(stream.Encoded, stream.Dictionary["Filter"], stream.Dictionary["DecodeParms"], budget);

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, PdfObject? filter, PdfObject? parameters, DecodeBudget budget)
    {
        switch (filter)
        {
            case null:
                return data;
            case PdfName name:
                return Apply(data, name.Value, (parameters is PdfArray { Count: 1 } only ? only[0] : parameters) as PdfDictionary, budget);
            case PdfArray { Count: <= LongestChain } names:
                for (var i = 0; i < names.Count; i++)
                {
                    var own = parameters is PdfArray list && i < list.Count ? list[i] : names.Count == 1 ? parameters : null;
                    data = Apply(data, (names[i] as PdfName)?.Value ?? "", own as PdfDictionary, budget);
                }
                return data;
            default:
                throw new PdfException(PdfFault.BadStream, "The filter of a stream is malformed.");
        }
    }

    private static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> data, string name, PdfDictionary? parameters, DecodeBudget budget) => name switch
    {
        "FlateDecode" or "Fl" => Predictor.Undo(Inflate(data, budget), parameters),
        "LZWDecode" or "LZW" => Predictor.Undo(
            LzwDecoder.Decode(data.Span, (parameters?["EarlyChange"] as PdfInteger)?.Value != 0, budget), parameters),
        "ASCIIHexDecode" or "AHx" => AsciiDecoders.DecodeHex(data.Span, budget),
        "ASCII85Decode" or "A85" => AsciiDecoders.Decode85(data.Span, budget),
        "RunLengthDecode" or "RL" => AsciiDecoders.DecodeRunLength(data.Span, budget),
        "Crypt" when parameters?["Name"] is null or PdfName { Value: "Identity" } => data,
        _ => throw new PdfException(PdfFault.NotSupported, $"The filter {name} is not undone here."),
    };

    private static byte[] Inflate(ReadOnlyMemory<byte> data, DecodeBudget budget)
    {
        try
        {
            using var packed = new MemoryStream(data.ToArray(), writable: false);
            using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
            var output = new PdfBuffer(Math.Max(256, data.Length * 3));
            var chunk = new byte[8192];
            for (int read; (read = inflate.Read(chunk)) > 0;)
            {
                budget.Take(read);
                output.Write(chunk.AsSpan(0, read));
            }
            return output.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new PdfException(PdfFault.BadStream, "A compressed stream is damaged.", inner: fault);
        }
    }
}
