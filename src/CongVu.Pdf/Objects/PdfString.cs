using System.Text;

namespace CongVu.Pdf.Objects;

/// <summary>A string of bytes; written in hexadecimal when it was read so or asked so.</summary>
public sealed class PdfString(ReadOnlyMemory<byte> bytes, bool hexadecimal = false) : PdfObject
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public bool Hexadecimal { get; } = hexadecimal;

    /// <summary>A text string: Latin letters as they are, anything else as UTF-16 with a byte order mark.</summary>
    public static PdfString FromText(string text)
    {
        if (text.All(char.IsAscii))
            return new PdfString(Encoding.ASCII.GetBytes(text));
        return new PdfString((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], hexadecimal: true);
    }

    /// <summary>Reads a text string: UTF-16, UTF-8 with its mark, or Latin-1.</summary>
    public string ToText()
    {
        var span = Bytes.Span;
        if (span.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(span[2..]);
        if (span.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(span[2..]);
        return span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? ReadUtf8(span[3..]) : Encoding.Latin1.GetString(span);
    }

    public override bool Matches(PdfObject? other) =>
        other is PdfString text && text.Bytes.Span.SequenceEqual(Bytes.Span);

    private static string ReadUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
