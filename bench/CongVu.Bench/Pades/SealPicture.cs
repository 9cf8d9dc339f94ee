using System.Buffers.Binary;
using System.IO.Compression;
using CongVu.Pdf.Images;

namespace CongVu.Bench.Pades;

/// <summary>A round red seal on a transparent ground, 400 × 400 points, as a PNG file.</summary>
internal static class SealPicture
{
    private const int Side = 400;

    public static RasterImage Make()
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (8, 6);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Pixels());
        WriteChunk(file, "IEND"u8, []);
        return RasterImage.Read(file.ToArray());
    }

    private static byte[] Pixels()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < Side; y++)
            {
                zlib.WriteByte(0);
                for (var x = 0; x < Side; x++)
                {
                    var distance = Math.Sqrt(Math.Pow(x - Side / 2.0, 2) + Math.Pow(y - Side / 2.0, 2)) / (Side / 2.0);
                    zlib.Write([200, 0, 0, distance is > 0.85 and < 0.97 or < 0.3 ? (byte)255 : (byte)0]);
                }
            }
        }
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> kind, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. kind, .. content]));
        file.Write(number);
    }

    private static uint Checksum(byte[] bytes)
    {
        var value = 0xFFFFFFFFu;
        foreach (var part in bytes)
        {
            value ^= part;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320u : value >> 1;
        }
        return ~value;
    }
}
