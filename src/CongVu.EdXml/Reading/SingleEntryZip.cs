using System.IO.Compression;

namespace CongVu.EdXml;

/// <summary>The one file inside a one-entry ZIP, as the national axis' kit wraps every attachment; nothing else of the format is read.</summary>
internal sealed class SingleEntryZip(ContentSpool spool)
{
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>Number of entries, or -1 if the archive is broken.</summary>
    public int Entries { get; init; }

    public string EntryName { get; init; } = "";

    public uint Crc { get; init; }

    public ushort Method { get; init; }

    public ushort Flags { get; init; }

    /// <summary>Where the compressed bytes stand in the spool.</summary>
    public long Start { get; init; }

    public long PackedLength { get; init; }

    /// <summary>Whether the directory at the end of the archive is damaged, so that the entry was found from its beginning.</summary>
    public bool IsCut { get; init; }

    public bool IsLocked => (Flags & 1) != 0 || Method is not (Stored or Deflated);

    public static SingleEntryZip Open(ContentSpool spool, long offset, long length)
    {
        var layout = new ZipLayout(spool, offset, length);
        return layout.FromDirectory() ?? layout.FromFirstEntry() ?? new(spool) { Entries = -1 };
    }

    /// <summary>The file itself; reading it throws InvalidDataException where the compressed bytes are broken.</summary>
    public Stream OpenEntry()
    {
        var bytes = new SpoolStream(spool, Start, PackedLength);
        return Method == Stored ? bytes : new DeflateStream(bytes, CompressionMode.Decompress);
    }
}
