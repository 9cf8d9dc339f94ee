using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Undoes LZW compression as PDF and TIFF use it.</summary>
internal static class LzwDecoder
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int LargestTable = 4096;

    public static byte[] Decode(ReadOnlySpan<byte> data, bool earlyChange, DecodeBudget budget)
    {
        var output = new PdfBuffer(data.Length * 3);
        var table = new (int Start, int Length)[LargestTable];
        int next = 258, width = 9, bits = 0, at = 0;
        uint window = 0;
        (int Start, int Length) previous = (0, 0);
        while (true)
        {
            for (; bits < width && at < data.Length; bits += 8)
                window = window << 8 | data[at++];
            if (bits < width)
                return output.ToArray();
            bits -= width;
            var code = (int)(window >> bits & (1u << width) - 1);
            if (code == EndOfData)
                return output.ToArray();
            if (code == ClearTable)
            {
                (next, width, previous) = (258, 9, (0, 0));
                continue;
            }
            var start = output.Length;
            Emit(output, table, code, next, previous);
            budget.Take(output.Length - start);
            // The new entry is the previous string and one more byte, which stand side by side in the output.
            if (previous.Length > 0 && next < LargestTable)
                table[next++] = (previous.Start, previous.Length + 1);
            previous = (start, output.Length - start);
            width = Width(next + (earlyChange ? 1 : 0));
        }
    }

    private static void Emit(PdfBuffer output, (int Start, int Length)[] table, int code, int next, (int Start, int Length) previous)
    {
        if (code < 256)
        {
            output.Write((byte)code);
            return;
        }
        if (code > next || (code == next && previous.Length == 0))
            throw new PdfException(PdfFault.BadStream, "An LZW stream is damaged.");
        var (start, length) = code < next ? table[code] : (previous.Start, previous.Length + 1);
        for (var i = 0; i < length; i++)
            output.Write(output.WrittenSpan[start + i]);
    }

    private static int Width(int codes) => codes switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
}
