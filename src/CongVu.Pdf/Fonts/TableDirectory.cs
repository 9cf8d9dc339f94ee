using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>The list of tables at the head of a TrueType file.</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // "true"
    private const int EntryLength = 16;

    private readonly Dictionary<string, FontTable> tables = [];

    public TableDirectory(ReadOnlyMemory<byte> file)
    {
        var head = new FontTable("sfnt", file);
        if (file.Length < 12 || head.UInt32(0) is not (TrueTypeOutlines or AppleTrueType))
            throw new PdfException(PdfFault.BadFont, "The file is not a single font with TrueType outlines.");

        int count = head.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + i * EntryLength;
            var tag = Encoding.Latin1.GetString(head.Slice(entry, 4).Span);
            uint offset = head.UInt32(entry + 8), length = head.UInt32(entry + 12);
            if (offset > int.MaxValue || length > int.MaxValue)
                throw head.Damaged($"places '{tag}' outside the file");
            tables[tag] = new FontTable(tag, head.Slice((int)offset, (int)length));
        }
    }

    public FontTable Required(string tag) => Find(tag)
        ?? throw new PdfException(PdfFault.BadFont, $"The font has no table '{tag}'.");

    public FontTable? Find(string tag) => tables.TryGetValue(tag, out var table) ? table : null;
}
