using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CongVu.EdXml;

/// <summary>
/// Writes a ZIP with one entry to a stream that cannot seek, the way the national axis' kit does: lengths and checksum behind
/// the data. The same file gives the same bytes.
/// </summary>
internal static class OneEntryZip
{
    private const ushort Version = 20;
    private const ushort DescriptorAndUtf8 = 0x0808;
    private const ushort Deflated = 8;
    private const uint NoTime = 0x00210000; // the first day ZIP knows

    // Already compressed by their own formats: they go into deflate's uncompressed blocks, twenty times as fast.
    private static readonly HashSet<string> Compressed = new(
        [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".zip", ".7z", ".rar", ".gz", ".jpg", ".jpeg", ".png", ".webp", ".mp3", ".mp4"],
        StringComparer.OrdinalIgnoreCase);

    public static void Write(Stream target, string entryName, Stream source)
    {
        var name = Encoding.UTF8.GetBytes(entryName);
        target.Write(LocalHeader(name));
        using var counted = new CountingStream(target);
        var (length, crc) = Deflate(counted, source, Compressed.Contains(Path.GetExtension(entryName)));
        if (length > uint.MaxValue || counted.Count > uint.MaxValue) throw new EdXmlException($"{entryName} is too large for a ZIP.");

        var descriptor = Sizes(crc, counted.Count, length);
        target.Write("PK\x07\x08"u8);
        target.Write(descriptor);
        var central = CentralHeader(name, descriptor);
        target.Write(central);
        target.Write(End(central.Length, 30 + name.Length + counted.Count + 16));
    }

    private static (long Length, uint Crc) Deflate(Stream target, Stream source, bool isCompressed)
    {
        var buffer = new byte[64 * 1024];
        long length = 0;
        uint crc = 0;
        using (var deflate = new DeflateStream(target, isCompressed ? CompressionLevel.NoCompression : CompressionLevel.Fastest, leaveOpen: true))
        {
            int count;
            while ((count = source.Read(buffer)) > 0)
            {
                crc = Crc32.Append(crc, buffer.AsSpan(0, count));
                length += count;
                deflate.Write(buffer, 0, count);
            }
        }

        if (length == 0) target.Write([3, 0]); // the framework leaves out the last block where there was no other
        return (length, crc);
    }

    private static byte[] LocalHeader(byte[] name)
    {
        var header = new byte[30 + name.Length];
        "PK\x03\x04"u8.CopyTo(header);
        Preamble().CopyTo(header.AsSpan(4));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)name.Length);
        name.CopyTo(header, 30);
        return header;
    }

    private static byte[] CentralHeader(byte[] name, byte[] sizes)
    {
        var header = new byte[46 + name.Length];
        "PK\x01\x02"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        Preamble().CopyTo(header.AsSpan(6));
        sizes.CopyTo(header, 16);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)name.Length);
        name.CopyTo(header, 46);
        return header;
    }

    private static byte[] Preamble()
    {
        var preamble = new byte[10];
        BinaryPrimitives.WriteUInt16LittleEndian(preamble, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(preamble.AsSpan(2), DescriptorAndUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(preamble.AsSpan(4), Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(preamble.AsSpan(6), NoTime);
        return preamble;
    }

    private static byte[] Sizes(uint crc, long packed, long length)
    {
        var sizes = new byte[12];
        BinaryPrimitives.WriteUInt32LittleEndian(sizes, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(sizes.AsSpan(4), (uint)packed);
        BinaryPrimitives.WriteUInt32LittleEndian(sizes.AsSpan(8), (uint)length);
        return sizes;
    }

    private static byte[] End(int centralLength, long centralOffset)
    {
        var end = new byte[22];
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)centralLength);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)centralOffset);
        return end;
    }
}
