using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Undoes the filters that need no dictionary: ASCII hex, ASCII 85, run length.</summary>
internal static class AsciiDecoders
{
    public static byte[] DecodeHex(ReadOnlySpan<byte> data, DecodeBudget budget)
    {
        var output = new PdfBuffer(data.Length / 2 + 1);
        var high = -1;
        foreach (var character in data)
        {
            if (character == '>')
                break;
            if (PdfCharacters.IsWhite(character))
                continue;
            var digit = PdfCharacters.HexValue(character);
            if (digit < 0)
                throw Bad();
            if (high >= 0)
                output.Write((byte)(high << 4 | digit));
            high = high < 0 ? digit : -1;
        }
        if (high >= 0)
            output.Write((byte)(high << 4));
        budget.Take(output.Length);
        return output.ToArray();
    }

    public static byte[] Decode85(ReadOnlySpan<byte> data, DecodeBudget budget)
    {
        var output = new PdfBuffer(data.Length);
        var group = 0L;
        var count = 0;
        foreach (var character in data)
        {
            if (character == '~')
                break;
            if (PdfCharacters.IsWhite(character))
                continue;
            if (character == 'z' && count == 0)
            {
                output.Fill(0, 4);
                continue;
            }
            if (character is < (byte)'!' or > (byte)'u')
                throw Bad();
            group = group * 85 + (character - '!');
            if (++count == 5)
                WriteGroup(output, ref group, ref count, 4);
        }
        if (count > 1)
        {
            var bytes = count - 1;
            for (; count < 5; count++)
                group = group * 85 + 84;
            WriteGroup(output, ref group, ref count, bytes);
        }
        budget.Take(output.Length);
        return output.ToArray();
    }

    public static byte[] DecodeRunLength(ReadOnlySpan<byte> data, DecodeBudget budget)
    {
        var output = new PdfBuffer(data.Length * 2);
        for (var at = 0; at < data.Length && data[at] != 128;)
        {
            var length = data[at++];
            var needed = length < 128 ? length + 1 : 1;
            if (at + needed > data.Length)
                throw Bad();
            if (length < 128)
                output.Write(data.Slice(at, needed));
            else
                output.Fill(data[at], 257 - length);
            budget.Take(length < 128 ? needed : 257 - length);
            at += needed;
        }
        return output.ToArray();
    }

    private static void WriteGroup(PdfBuffer output, ref long group, ref int count, int bytes)
    {
        if (group > uint.MaxValue)
            throw Bad();
        for (var i = 0; i < bytes; i++)
            output.Write((byte)(group >> (24 - 8 * i)));
        group = 0;
        count = 0;
    }

    private static PdfException Bad() => new(PdfFault.BadStream, "An ASCII or run-length stream is damaged.");
}
