using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Reads the two ends of a file: the header, and startxref with %%EOF.</summary>
internal static class FileTail
{
    private const int TailLength = 2048;

    public static string ReadVersion(PdfSource source)
    {
        Span<byte> head = stackalloc byte[1024];
        head = head[..source.Read(0, head)];
        if (!head.StartsWith("%PDF-"u8))
        {
            throw head.IndexOf("%PDF-"u8) > 0
                ? new PdfException(PdfFault.JunkBeforeHeader, "There are foreign bytes before %PDF-.")
                : new PdfException(PdfFault.NoHeader, "The file does not begin with %PDF-.");
        }
        var isKnown = head.Length >= 8 && head[5] is (byte)'1' or (byte)'2' && head[6] == '.' && char.IsAsciiDigit((char)head[7]);
        return isKnown
            ? $"{(char)head[5]}.{(char)head[7]}"
            : throw new PdfException(PdfFault.NoHeader, "The version in the header is not known.");
    }

    /// <summary>The offset that the last startxref names.</summary>
    public static long ReadStartXref(PdfSource source, long length)
    {
        var start = Math.Max(0, length - TailLength);
        Span<byte> tail = stackalloc byte[TailLength];
        tail = tail[..source.Read(start, tail[..(int)(length - start)])];
        var trimmed = tail.TrimEnd("\r\n\t "u8);
        if (!trimmed.EndsWith("%%EOF"u8))
        {
            throw trimmed.LastIndexOf("%%EOF"u8) >= 0
                ? new PdfException(PdfFault.JunkAfterEnd, "There are foreign bytes after %%EOF.")
                : new PdfException(PdfFault.JunkAfterEnd, "The file does not end with %%EOF.");
        }
        var at = trimmed.LastIndexOf("startxref"u8);
        if (at < 0)
            throw Bad("startxref is missing.", length);
        return ParseOffset(trimmed[(at + 9)..^5], start + at);
    }

    private static long ParseOffset(ReadOnlySpan<byte> between, long at)
    {
        var line = between.TrimStart(" \t"u8);
        var digits = line.Trim("\r\n\t "u8);
        if (line.Length == 0 || line[0] is not ((byte)'\r' or (byte)'\n') || line[^1] is not ((byte)'\r' or (byte)'\n'))
            throw Bad("The offset after startxref must stand on a line of its own.", at);
        if (digits.Length is 0 or > 15 || digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            throw Bad("The offset after startxref is malformed.", at);
        var value = 0L;
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        return value;
    }

    private static PdfException Bad(string message, long at) => new(PdfFault.BadStartXref, message, at);
}
