using System.Globalization;
using System.Text;

namespace CongVu.Pdf.Objects;

/// <summary>Writes objects in the plain syntax of PDF.</summary>
public static class PdfSerializer
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    public static void Write(PdfBuffer buffer, PdfObject value)
    {
        switch (value)
        {
            case PdfName name: WriteName(buffer, name.Value); break;
            case PdfInteger integer: buffer.Write(integer.Value); break;
            case PdfReal real: buffer.Write(FormatExactly(real.Value)); break;
            case PdfReference reference: WriteReference(buffer, reference); break;
            case PdfString text: WriteString(buffer, text); break;
            case PdfArray array: WriteArray(buffer, array); break;
            case PdfDictionary dictionary: WriteDictionary(buffer, dictionary); break;
            case PdfStream stream: WriteStream(buffer, stream); break;
            case PdfBoolean boolean: buffer.Write(boolean.Value ? "true"u8 : "false"u8); break;
            case PdfPlaceholder placeholder: placeholder.WriteTo(buffer); break;
            default: buffer.Write("null"u8); break;
        }
    }

    /// <summary>Writes "n g obj … endobj" and returns the offset at which it begins.</summary>
    public static int WriteIndirect(PdfBuffer buffer, PdfReference reference, PdfObject value)
    {
        var offset = buffer.Length;
        buffer.Write(reference.Number);
        buffer.Write((byte)' ');
        buffer.Write(reference.Generation);
        buffer.Write(" obj\n"u8);
        Write(buffer, value);
        buffer.Write("\nendobj\n"u8);
        return offset;
    }

    public static byte[] ToBytes(PdfObject value)
    {
        var buffer = new PdfBuffer();
        Write(buffer, value);
        return buffer.ToArray();
    }

    /// <summary>A number as PDF writes it: no exponent, no more digits than a page needs.</summary>
    public static string Format(double value) => value.ToString("0.######", CultureInfo.InvariantCulture) switch
    {
        "-0" => "0",
        var text => text,
    };

    /// <summary>The same number when it is read again: an object that is written anew must not change in its last digit.</summary>
    private static string FormatExactly(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
            return text == "-0" ? "0" : text;
        var sign = text[0] == '-' ? "-" : "";
        var digits = text[sign.Length..mark].Replace(".", "", StringComparison.Ordinal);
        var exponent = int.Parse(text[(mark + 1)..], CultureInfo.InvariantCulture);
        if (exponent < 0)
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        var whole = exponent + 1;
        return digits.Length <= whole ? sign + digits.PadRight(whole, '0') : $"{sign}{digits[..whole]}.{digits[whole..]}";
    }

    internal static string ToText(PdfObject value) => Encoding.Latin1.GetString(ToBytes(value));

    private static void WriteReference(PdfBuffer buffer, PdfReference reference)
    {
        buffer.Write(reference.Number);
        buffer.Write((byte)' ');
        buffer.Write(reference.Generation);
        buffer.Write(" R"u8);
    }

    private static void WriteName(PdfBuffer buffer, string name)
    {
        buffer.Write((byte)'/');
        foreach (var character in name)
        {
            var value = (byte)character;
            if (value is > 0x20 and < 0x7F && !"#()<>[]{}/%"u8.Contains(value))
            {
                buffer.Write(value);
                continue;
            }
            buffer.Write((byte)'#');
            WriteHex(buffer, value);
        }
    }

    private static void WriteString(PdfBuffer buffer, PdfString text)
    {
        if (text.Hexadecimal)
        {
            buffer.Write((byte)'<');
            foreach (var value in text.Bytes.Span)
                WriteHex(buffer, value);
            buffer.Write((byte)'>');
            return;
        }
        buffer.Write((byte)'(');
        foreach (var value in text.Bytes.Span)
            WriteEscaped(buffer, value);
        buffer.Write((byte)')');
    }

    private static void WriteEscaped(PdfBuffer buffer, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            buffer.Write((byte)'\\');
        // A bare carriage return in a string reads back as a line feed.
        if (value == (byte)'\r')
            buffer.Write("\\r"u8);
        else
            buffer.Write(value);
    }

    private static void WriteHex(PdfBuffer buffer, byte value)
    {
        buffer.Write(HexDigits[value >> 4]);
        buffer.Write(HexDigits[value & 15]);
    }

    private static void WriteArray(PdfBuffer buffer, PdfArray array)
    {
        buffer.Write((byte)'[');
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0)
                buffer.Write((byte)' ');
            Write(buffer, array[i]);
        }
        buffer.Write((byte)']');
    }

    private static void WriteDictionary(PdfBuffer buffer, PdfDictionary dictionary)
    {
        buffer.Write("<<"u8);
        foreach (var (key, value) in dictionary)
        {
            WriteName(buffer, key);
            if (value is not (PdfName or PdfString or PdfArray or PdfDictionary))
                buffer.Write((byte)' ');
            Write(buffer, value);
        }
        buffer.Write(">>"u8);
    }

    private static void WriteStream(PdfBuffer buffer, PdfStream stream)
    {
        var encoded = stream.Encoded;
        WriteDictionary(buffer, stream.Dictionary.With("Length", encoded.Length));
        buffer.Write("\nstream\n"u8);
        buffer.Write(encoded.Span);
        buffer.Write("\nendstream"u8);
    }
}
