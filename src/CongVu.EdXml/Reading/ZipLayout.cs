using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CongVu.EdXml;

/// <summary>Finds the one entry of a ZIP, by its directory or, where that is damaged, from the entry's own header.</summary>
internal sealed class ZipLayout
{
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int DescriptorLength = 16;
    private const int LongestTail = EndLength + ushort.MaxValue;
    private const ushort HasDescriptor = 8;

    private readonly ContentSpool spool;
    private readonly long offset;
    private readonly long length;
    private readonly byte[] tail;

    public ZipLayout(ContentSpool spool, long offset, long length)
    {
        this.spool = spool;
        this.offset = offset;
        this.length = length;
        tail = Read(Math.Max(0, length - LongestTail), LongestTail);
    }

    /// <summary>By the directory at the end; null if there is none that holds.</summary>
    public SingleEntryZip? FromDirectory()
    {
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < EndLength) return null;

        var end = tail.AsSpan(at);
        var entries = ReadUInt16LittleEndian(end[10..]);
        return entries == 1 ? FromCentral(ReadUInt32LittleEndian(end[16..])) : new(spool) { Entries = entries };
    }

    /// <summary>By the header before the entry, as programs do that unzip while they receive; null if that does not hold either.</summary>
    public SingleEntryZip? FromFirstEntry()
    {
        var local = Read(0, LocalLength + ushort.MaxValue).AsSpan();
        if (!IsLocal(local)) return null;

        var start = DataStart(local);
        var flags = ReadUInt16LittleEndian(local[6..]);
        var (crc, packed) = (flags & HasDescriptor) == 0
            ? (ReadUInt32LittleEndian(local[14..]), ReadUInt32LittleEndian(local[18..]))
            : Descriptor(start);
        if (packed < 0 || start + packed > length || HasAnother(start + packed)) return null;

        return new(spool)
        {
            Entries = 1,
            EntryName = Name(local[LocalLength..], ReadUInt16LittleEndian(local[26..])),
            Crc = crc,
            Method = ReadUInt16LittleEndian(local[8..]),
            Flags = flags,
            Start = offset + start,
            PackedLength = packed,
            IsCut = true,
        };
    }

    private SingleEntryZip? FromCentral(long centralOffset)
    {
        var central = Read(centralOffset, CentralLength + ushort.MaxValue).AsSpan();
        if (central.Length < CentralLength || !central.StartsWith("PK\x01\x02"u8)) return null;

        var local = Read(ReadUInt32LittleEndian(central[42..]), LocalLength);
        if (!IsLocal(local)) return null;

        var start = ReadUInt32LittleEndian(central[42..]) + DataStart(local);
        var packed = ReadUInt32LittleEndian(central[20..]);
        if (start + packed > length) return null;

        return new(spool)
        {
            Entries = 1,
            EntryName = Name(central[CentralLength..], ReadUInt16LittleEndian(central[28..])),
            Crc = ReadUInt32LittleEndian(central[16..]),
            Method = ReadUInt16LittleEndian(central[10..]),
            Flags = ReadUInt16LittleEndian(central[8..]),
            Start = offset + start,
            PackedLength = packed,
        };
    }

    // The lengths behind the data of an entry count only if they lead back to its start.
    private (uint Crc, long Packed) Descriptor(long start)
    {
        var tailStart = length - tail.Length;
        for (var at = tail.Length - DescriptorLength; at >= 0; at--)
        {
            var candidate = tail.AsSpan(at);
            if (candidate.StartsWith("PK\x07\x08"u8) && ReadUInt32LittleEndian(candidate[8..]) == tailStart + at - start)
                return (ReadUInt32LittleEndian(candidate[4..]), tailStart + at - start);
        }

        return (0, -1);
    }

    // A second entry follows the first at once, or behind its descriptor.
    private bool HasAnother(long end) => Read(end, DescriptorLength + 4).AsSpan().IndexOf("PK\x03\x04"u8) >= 0;

    private static bool IsLocal(ReadOnlySpan<byte> local) => local.Length >= LocalLength && local.StartsWith("PK\x03\x04"u8);

    private static long DataStart(ReadOnlySpan<byte> local) =>
        LocalLength + ReadUInt16LittleEndian(local[26..]) + ReadUInt16LittleEndian(local[28..]);

    private static string Name(ReadOnlySpan<byte> bytes, int count) => Encoding.UTF8.GetString(bytes[..Math.Min(count, bytes.Length)]);

    private byte[] Read(long from, int most)
    {
        var bytes = new byte[(int)Math.Clamp(length - from, 0, most)];
        var filled = 0;
        while (filled < bytes.Length)
        {
            var count = spool.Read(offset + from + filled, bytes.AsSpan(filled));
            if (count == 0) break;

            filled += count;
        }

        return bytes[..filled];
    }
}
