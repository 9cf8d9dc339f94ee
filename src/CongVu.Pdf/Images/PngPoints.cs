using System.IO.Compression;

namespace CongVu.Pdf.Images;

/// <summary>Inflates and unfilters the points of a PNG file into plain rows, in the order of the picture.</summary>
internal static class PngPoints
{
    // Adam7: first column, first row, step across, step down of the seven passes.
    private static readonly (int X, int Y, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    // Deflate packs a run of equal bytes 1,032 times smaller and never more.
    private const long BestRatio = 1032;

    public static byte[] Read(PngChunks chunks)
    {
        var header = chunks.Header;
        if (chunks.Points.Sum(piece => (long)piece.Length) * BestRatio < (long)header.RowBytes(header.Width) * header.Height)
            throw PngReader.Damaged("it promises more points than it can hold");
        using var joined = new ChunkStream(chunks.Points);
        using var inflated = new ZLibStream(joined, CompressionMode.Decompress);
        try
        {
            return header.IsInterlaced ? ReadPasses(inflated, header) : ReadRows(inflated, header, header.Width, header.Height);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            throw PngReader.Damaged("its points cannot be unpacked");
        }
    }

    private static byte[] ReadRows(Stream stream, PngHeader header, int width, int height)
    {
        int rowBytes = header.RowBytes(width), step = Math.Max(1, header.BitsPerPoint / 8);
        var points = new byte[rowBytes * height];
        var above = new byte[rowBytes];
        Span<byte> previous = above;
        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            var row = points.AsSpan(y * rowBytes, rowBytes);
            stream.ReadExactly(row);
            Unfilter(filter, row, previous, step);
            previous = row;
        }

        return points;
    }

    private static byte[] ReadPasses(Stream stream, PngHeader header)
    {
        var rowBytes = header.RowBytes(header.Width);
        var points = new byte[rowBytes * header.Height];
        foreach (var (x, y, across, down) in Passes)
        {
            int width = (header.Width - x + across - 1) / across, height = (header.Height - y + down - 1) / down;
            if (width <= 0 || height <= 0)
                continue;
            var pass = ReadRows(stream, header, width, height);
            var passBytes = header.RowBytes(width);
            for (var row = 0; row < height; row++)
                for (var column = 0; column < width; column++)
                    Copy(header.BitsPerPoint, pass.AsSpan(row * passBytes), column, points.AsSpan((y + row * down) * rowBytes), x + column * across);
        }

        return points;
    }

    private static void Copy(int bits, ReadOnlySpan<byte> from, int source, Span<byte> to, int target)
    {
        if (bits >= 8)
        {
            from.Slice(source * bits / 8, bits / 8).CopyTo(to[(target * bits / 8)..]);
            return;
        }

        var value = from[source * bits / 8] >> (8 - bits - source * bits % 8) & ((1 << bits) - 1);
        to[target * bits / 8] |= (byte)(value << (8 - bits - target * bits % 8));
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter is < 0 or > 4)
            throw PngReader.Damaged("a row has an unknown filter");
        for (var i = 0; filter != 0 && i < row.Length; i++)
        {
            byte left = i >= step ? row[i - step] : (byte)0, corner = i >= step ? above[i - step] : (byte)0;
            row[i] += filter switch
            {
                1 => left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Paeth(left, above[i], corner),
            };
        }
    }

    private static byte Paeth(byte left, byte above, byte corner)
    {
        var guess = left + above - corner;
        int toLeft = Math.Abs(guess - left), toAbove = Math.Abs(guess - above), toCorner = Math.Abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
