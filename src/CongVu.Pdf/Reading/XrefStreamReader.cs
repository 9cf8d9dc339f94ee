using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Reads a cross-reference stream.</summary>
internal static class XrefStreamReader
{
    private const int HighestNumber = 50_000_000;

    public static XrefSection Read(PdfStream stream, long offset, long end, DecodeBudget budget)
    {
        var dictionary = stream.Dictionary;
        if (dictionary["Type"] is not PdfName { Value: "XRef" })
            throw Bad("This is not a cross-reference stream.", offset);
        var widths = ReadWidths(dictionary, offset);
        var data = PdfFilters.Decode(stream, budget).Span;
        var rowLength = widths[0] + widths[1] + widths[2];
        var spans = new List<XrefSection.Span>();
        foreach (var (first, count) in ReadIndex(dictionary, offset))
        {
            if (first < 0 || count < 0 || first + count > HighestNumber || count * rowLength > data.Length)
                throw Bad("A cross-reference stream is shorter than it says.", offset);
            spans.Add(new((int)first, ReadRows(data, widths, (int)count, offset)));
            data = data[(int)(count * rowLength)..];
        }
        return new XrefSection(offset, end, isStream: true, dictionary, spans);
    }

    private static int[] ReadWidths(PdfDictionary dictionary, long offset)
    {
        if (dictionary["W"] is not PdfArray { Count: 3 } array)
            throw Bad("A cross-reference stream has no W.", offset);
        var widths = array.Select(item => item is PdfInteger { Value: >= 0 and <= 8 } width ? (int)width.Value : -1).ToArray();
        return widths.Min() >= 0 && widths[1] > 0 ? widths : throw Bad("W of a cross-reference stream is malformed.", offset);
    }

    private static List<(long First, long Count)> ReadIndex(PdfDictionary dictionary, long offset)
    {
        if (dictionary["Index"] is not { } index)
            return [(0, (dictionary["Size"] as PdfInteger)?.Value ?? throw Bad("A cross-reference stream has no Size.", offset))];
        if (index is not PdfArray array || array.Count % 2 != 0 || array.Any(item => item is not PdfInteger))
            throw Bad("Index of a cross-reference stream is malformed.", offset);
        var spans = new List<(long, long)>();
        for (var i = 0; i < array.Count; i += 2)
            spans.Add((((PdfInteger)array[i]).Value, ((PdfInteger)array[i + 1]).Value));
        return spans;
    }

    private static XrefEntry[] ReadRows(ReadOnlySpan<byte> data, int[] widths, int count, long offset)
    {
        var entries = new XrefEntry[count];
        for (var i = 0; i < count; i++)
        {
            var kind = widths[0] == 0 ? 1 : ReadField(ref data, widths[0]);
            var second = ReadField(ref data, widths[1]);
            var third = ReadField(ref data, widths[2]);
            entries[i] = kind switch
            {
                0 => new(XrefEntryKind.Free, second, (int)Math.Min(third, 65535)),
                1 when third <= 65535 => new(XrefEntryKind.InFile, second, (int)third),
                2 when second <= HighestNumber && third <= HighestNumber => new(XrefEntryKind.InStream, second, (int)third),
                _ => throw Bad("A cross-reference stream has an entry of an unknown kind.", offset),
            };
        }
        return entries;
    }

    private static long ReadField(ref ReadOnlySpan<byte> data, int width)
    {
        var value = 0L;
        for (var i = 0; i < width; i++)
            value = value << 8 | data[i];
        data = data[width..];
        return value < 0 ? long.MaxValue : value;
    }

    private static PdfException Bad(string message, long at) => new(PdfFault.BadXref, message, at);
}
