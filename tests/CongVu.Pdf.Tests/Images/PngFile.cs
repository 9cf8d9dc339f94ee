using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CongVu.Pdf.Tests.Images;

/// <summary>Writes PNG files of every kind, point by point.</summary>
internal sealed class PngFile(int width, int height, int colorType, int bits)
{
    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    public bool Interlaced { get; init; }

    public int Channels => colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The file whose numbers are given by column, row and channel; each row with another filter.</summary>
    public byte[] Write(Func<int, int, int, int> number)
    {
        using var points = new MemoryStream();
        foreach (var (x, y, across, down) in Interlaced ? Passes : [(0, 0, 1, 1)])
            WritePass(points, number, x, y, across, down);
        return Assemble(points.ToArray());
    }

    public byte[] Assemble(byte[] points)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(points);
        var data = packed.ToArray();
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)colorType, Interlaced ? (byte)1 : (byte)0);
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR", header),
            .. Palette.Length > 0 ? Chunk("PLTE", Palette) : [],
            .. Transparency.Length > 0 ? Chunk("tRNS", Transparency) : [],
            // Two pieces: the points may be divided anywhere.
            .. Chunk("IDAT", data[..(data.Length / 2)]),
            .. Chunk("IDAT", data[(data.Length / 2)..]),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] Chunk(string type, byte[] body)
    {
        var chunk = new byte[body.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        body.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 8), Crc(chunk.AsSpan(4, body.Length + 4)));
        return chunk;
    }

    private static readonly (int X, int Y, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private void WritePass(MemoryStream points, Func<int, int, int, int> number, int x, int y, int across, int down)
    {
        var columns = (width - x + across - 1) / across;
        int rowBytes = (columns * Channels * bits + 7) / 8, step = Math.Max(1, Channels * bits / 8), row = 0;
        var above = new byte[rowBytes];
        for (var line = y; line < height && columns > 0; line += down, row++)
        {
            var plain = new byte[rowBytes];
            for (var i = 0; i < columns * Channels; i++)
                Put(plain, i, number(x + i / Channels * across, line, i % Channels));
            var filter = row % 5;
            points.WriteByte((byte)filter);
            for (var i = 0; i < rowBytes; i++)
                points.WriteByte((byte)(plain[i] - Guess(filter, i >= step ? plain[i - step] : 0, above[i], i >= step ? above[i - step] : 0)));
            above = plain;
        }
    }

    private void Put(byte[] row, int index, int value)
    {
        if (bits == 16)
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(index * 2), (ushort)value);
        else
            row[index * bits / 8] |= (byte)(value << (8 - bits - index * bits % 8));
    }

    private static int Guess(int filter, int left, int above, int corner)
    {
        var estimate = left + above - corner;
        int[] near = [left, above, corner];
        return filter switch
        {
            0 => 0,
            1 => left,
            2 => above,
            3 => (left + above) / 2,
            _ => near.MinBy(value => Math.Abs(estimate - value)),
        };
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 * (crc & 1));
        }

        return ~crc;
    }
}
