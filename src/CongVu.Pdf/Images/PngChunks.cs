using System.Buffers.Binary;
using System.Text;

namespace CongVu.Pdf.Images;

/// <summary>Splits a PNG file into its chunks and checks each checksum.</summary>
internal sealed class PngChunks
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    private PngChunks(PngHeader header) => Header = header;

    public PngHeader Header { get; }

    public ReadOnlyMemory<byte> Palette { get; private set; }

    public ReadOnlyMemory<byte> Transparency { get; private set; }

    public List<ReadOnlyMemory<byte>> Points { get; } = [];

    public static PngChunks Read(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            throw PngReader.Damaged("its first bytes were changed");
        PngChunks? chunks = null;
        for (var at = 8; ;)
        {
            if (at > file.Length - 12)
                throw PngReader.Damaged("its end is missing");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
                throw PngReader.Damaged("a chunk is cut short");
            var body = file.Slice(at + 4, (int)length + 4);
            at += 12 + (int)length;
            if (Crc(body.Span) != BinaryPrimitives.ReadUInt32BigEndian(file.Span[(at - 4)..]))
                throw PngReader.Damaged("a checksum is wrong");

            var type = Encoding.ASCII.GetString(body.Span[..4]);
            if (chunks is null)
                chunks = type == "IHDR" ? new(PngHeader.Read(body.Span[4..])) : throw PngReader.Damaged("its header is missing");
            else if (type == "IEND")
                return chunks;
            else
                chunks.Keep(type, body[4..]);
        }
    }

    private void Keep(string type, ReadOnlyMemory<byte> body)
    {
        if (type == "IDAT")
            Points.Add(body);
        else if (type == "PLTE")
            Palette = body;
        else if (type == "tRNS")
            Transparency = body;
        else if (char.IsAsciiLetterUpper(type[0]))
            throw PngReader.Damaged($"it has a necessary chunk '{type}' that is unknown");
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in bytes)
            crc = CrcTable[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        return crc;
    }
}
