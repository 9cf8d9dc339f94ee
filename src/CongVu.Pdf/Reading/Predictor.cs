using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Undoes the PNG and TIFF predictors.</summary>
internal static class Predictor
{
    public static byte[] Undo(byte[] data, PdfDictionary? parameters)
    {
        var kind = Number(parameters, "Predictor", 1);
        if (kind == 1)
            return data;
        var colors = Number(parameters, "Colors", 1);
        var bits = Number(parameters, "BitsPerComponent", 8);
        var columns = Number(parameters, "Columns", 1);
        if (colors is < 1 or > 32 || bits is not (1 or 2 or 4 or 8 or 16) || columns is < 1 or > 1_000_000)
            throw new PdfException(PdfFault.BadStream, "The parameters of a predictor are malformed.");
        var pixel = Math.Max(1, colors * bits / 8);
        var row = (colors * bits * columns + 7) / 8;
        return kind switch
        {
            2 when bits == 8 => UndoTiff(data, row, pixel),
            >= 10 and <= 15 => UndoPng(data, row, pixel),
            _ => throw new PdfException(PdfFault.NotSupported, "This predictor is not undone here."),
        };
    }

    /// <summary>Undoes one row of PNG filtering in place, given the row above.</summary>
    public static void UndoPngRow(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixel ? row[i - pixel] : 0;
            var corner = i >= pixel ? above[i - pixel] : 0;
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Paeth(left, above[i], corner),
                _ => throw new PdfException(PdfFault.BadStream, "A row of a predicted stream is malformed."),
            };
        }
    }

    private static byte[] UndoPng(byte[] data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[rows * row];
        ReadOnlySpan<byte> above = new byte[row];
        for (var i = 0; i < rows; i++)
        {
            var from = i * (row + 1);
            var length = Math.Min(row, data.Length - from - 1);
            data.AsSpan(from + 1, length).CopyTo(output.AsSpan(i * row));
            var current = output.AsSpan(i * row, row);
            UndoPngRow(data[from], current, above, pixel);
            above = current;
        }
        return output;
    }

    private static byte[] UndoTiff(byte[] data, int row, int pixel)
    {
        for (var start = 0; start < data.Length; start += row)
        {
            var end = Math.Min(start + row, data.Length);
            for (var i = start + pixel; i < end; i++)
                data[i] += data[i - pixel];
        }
        return data;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toCorner = Math.Abs(estimate - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }

    private static int Number(PdfDictionary? parameters, string key, int otherwise) =>
        parameters?[key] is PdfInteger { Value: >= 0 and < int.MaxValue } value ? (int)value.Value : otherwise;
}
