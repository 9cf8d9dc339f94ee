using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>Writes the operators of a page's content; numbers to a thousandth of a point.</summary>
internal static class ContentWriter
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    public static PdfBuffer Number(this PdfBuffer buffer, double value)
    {
        var thousandths = (long)Math.Round(value * 1000);
        if (thousandths < 0)
            buffer.Write((byte)'-');
        thousandths = Math.Abs(thousandths);
        buffer.Write(thousandths / 1000);
        var fraction = (int)(thousandths % 1000);
        if (fraction != 0)
        {
            buffer.Write((byte)'.');
            for (var digit = 100; fraction != 0; fraction %= digit, digit /= 10)
                buffer.Write((byte)('0' + fraction / digit));
        }

        buffer.Write((byte)' ');
        return buffer;
    }

    public static PdfBuffer Operator(this PdfBuffer buffer, ReadOnlySpan<byte> name)
    {
        buffer.Write(name);
        buffer.Write((byte)'\n');
        return buffer;
    }

    /// <summary>Text as its UTF-16 code units, which are the codes of every font of this writer.</summary>
    public static void Codes(this PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Write((byte)'<');
        Span<byte> hex = stackalloc byte[4];
        foreach (var c in text)
        {
            hex[0] = HexDigits[c >> 12];
            hex[1] = HexDigits[c >> 8 & 15];
            hex[2] = HexDigits[c >> 4 & 15];
            hex[3] = HexDigits[c & 15];
            buffer.Write(hex);
        }

        buffer.Write((byte)'>');
    }
}
