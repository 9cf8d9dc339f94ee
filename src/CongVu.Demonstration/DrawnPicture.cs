using System.Buffers.Binary;
using System.IO.Compression;

namespace CongVu.Demonstration;

/// <summary>Drawn stand-ins for the pictures that signatures show: a hand in blue ink, a red seal. PNG files with a transparent ground.</summary>
public static class DrawnPicture
{
    private const int HandWidth = 360, HandHeight = 150, SealSide = 360;

    private static readonly uint[] Checksums = [.. Enumerable.Range(0, 256).Select(ChecksumOf)];

    /// <summary>A hand signature; another name gives another hand.</summary>
    public static byte[] Hand(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var turn = name.Sum(letter => letter) % 17 / 17.0;
        var strokes = Enumerable.Range(0, 700).Select(step => Stroke(step / 700.0, turn)).ToList();
        return Draw(HandWidth, HandHeight, [26, 54, 170], (x, y) => strokes.Exists(at => Distance(at.X, at.Y, x, y) < 2.6));
    }

    /// <summary>A round seal: two rings and a star.</summary>
    public static byte[] Seal() => Draw(SealSide, SealSide, [208, 18, 27], (x, y) =>
    {
        var (across, up) = ((x - SealSide / 2.0) / (SealSide / 2.0), (SealSide / 2.0 - y) / (SealSide / 2.0));
        var radius = Math.Sqrt(across * across + up * up);
        return radius is > 0.94 and < 0.99 || radius is > 0.62 and < 0.65 || radius < StarAt(Math.Atan2(across, up));
    });

    /// <summary>What a scanner gives before the ground is taken away: blue all over.</summary>
    public static byte[] Paper() => Sheet(60, 40);

    /// <summary>A sheet as a scanner gives it, of so many points.</summary>
    public static byte[] Sheet(int width, int height) => Draw(width, height, [26, 54, 170], (_, _) => true);

    private static (double X, double Y) Stroke(double at, double turn) => (
        20 + 300 * at + 26 * Math.Sin(at * 31 + turn * 6),
        75 + 48 * Math.Sin(at * (19 + 9 * turn) + turn * 3) * (1 - at * 0.6) + 10 * Math.Cos(at * 47));

    // The edge of a five-pointed star in that direction.
    private static double StarAt(double angle)
    {
        var fifth = Math.Abs((angle / (2 * Math.PI) * 5 + 10.5) % 1 - 0.5) * 2 * Math.PI / 5;
        return 0.34 * Math.Cos(2 * Math.PI / 5) / Math.Cos(2 * Math.PI / 5 - fifth);
    }

    private static double Distance(double x, double y, double otherX, double otherY) =>
        Math.Sqrt((x - otherX) * (x - otherX) + (y - otherY) * (y - otherY));

    private static byte[] Draw(int width, int height, byte[] ink, Func<int, int, bool> isInk)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                for (var x = 0; x < width; x++)
                {
                    zlib.Write([.. ink, isInk(x, y) ? (byte)255 : (byte)0]);
                }
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] body = [.. kind, .. content];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        body.CopyTo(chunk, 4);
        var checksum = ~body.Aggregate(0xFFFFFFFFu, (value, part) => Checksums[(value ^ part) & 0xFF] ^ (value >> 8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), checksum);
        return chunk;
    }

    private static uint ChecksumOf(int entry) =>
        Enumerable.Range(0, 8).Aggregate((uint)entry, (value, _) => (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320u : value >> 1);
}
