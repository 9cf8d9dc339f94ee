using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CongVu.EdXml;

/// <summary>The one file inside a one-entry ZIP, as the national axis' kit wraps every attachment; nothing else of the format is read.</summary>
internal sealed class SingleEntryZip
{
    private const int EndRecordLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int LongestComment = ushort.MaxValue;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    private readonly ContentSpool spool;
    private long start;
    private long packed;
    private ushort method;
    private ushort flags;

    private SingleEntryZip(ContentSpool spool) => this.spool = spool;

    /// <summary>Number of entries, or -1 if the archive is broken.</summary>
    public int Entries { get; private init; }

    public string EntryName { get; private set; } = "";

    public uint Crc { get; private set; }

    public bool IsLocked => (flags & 1) != 0 || method is not (Stored or Deflated);

    public static SingleEntryZip Open(ContentSpool spool, long offset, long length)
    {
        var tail = ReadAt(spool, offset + Math.Max(0, length - EndRecordLength - LongestComment), (int)Math.Min(length, EndRecordLength + LongestComment));
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < EndRecordLength) return new(spool) { Entries = -1 };

        var end = tail.AsSpan(at);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var zip = new SingleEntryZip(spool) { Entries = entries };
        if (entries != 1) return zip;

        return zip.ReadEntry(offset, length, BinaryPrimitives.ReadUInt32LittleEndian(end[16..])) ? zip : new(spool) { Entries = -1 };
    }

    /// <summary>The file itself; reading it throws InvalidDataException where the compressed bytes are broken.</summary>
    public Stream OpenEntry()
    {
        var bytes = new SpoolStream(spool, start, packed);
        return method == Stored ? bytes : new DeflateStream(bytes, CompressionMode.Decompress);
    }

    private bool ReadEntry(long offset, long length, long centralOffset)
    {
        var central = ReadAt(spool, offset + centralOffset, (int)Math.Clamp(length - centralOffset, 0, CentralLength + ushort.MaxValue)).AsSpan();
        if (central.Length < CentralLength || !central.StartsWith("PK\x01\x02"u8)) return false;

        flags = BinaryPrimitives.ReadUInt16LittleEndian(central[8..]);
        method = BinaryPrimitives.ReadUInt16LittleEndian(central[10..]);
        Crc = BinaryPrimitives.ReadUInt32LittleEndian(central[16..]);
        packed = BinaryPrimitives.ReadUInt32LittleEndian(central[20..]);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(central[28..]);
        if (central.Length < CentralLength + nameLength) return false;

        EntryName = Encoding.UTF8.GetString(central.Slice(CentralLength, nameLength));
        return FindStart(offset, length, BinaryPrimitives.ReadUInt32LittleEndian(central[42..]));
    }

    private bool FindStart(long offset, long length, long localOffset)
    {
        if (localOffset + LocalLength > length) return false;

        var local = ReadAt(spool, offset + localOffset, LocalLength).AsSpan();
        if (local.Length < LocalLength || !local.StartsWith("PK\x03\x04"u8)) return false;

        start = offset + localOffset + LocalLength
            + BinaryPrimitives.ReadUInt16LittleEndian(local[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
        return start + packed <= offset + length;
    }

    private static byte[] ReadAt(ContentSpool spool, long offset, int count)
    {
        var bytes = new byte[count];
        var filled = 0;
        while (filled < count)
        {
            var read = spool.Read(offset + filled, bytes.AsSpan(filled));
            if (read == 0) break;

            filled += read;
        }

        return bytes[..filled];
    }
}
