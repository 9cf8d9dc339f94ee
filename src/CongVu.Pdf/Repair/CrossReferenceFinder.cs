using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pdf.Repair;

/// <summary>Looks for every "n g obj" in a file and appends a cross-reference stream that lists what was found; the last one of a number counts.</summary>
internal static partial class CrossReferenceFinder
{
    private const int HighestNumber = 8_000_000;

    // Two bytes for the place: no object stream holds more.
    private const int RowLength = 1 + 8 + 2;

    /// <summary>The file with new cross-references, and how many objects they list.</summary>
    public static (byte[] File, int Count) Append(ReadOnlyMemory<byte> file)
    {
        var text = Encoding.Latin1.GetString(file.Span);
        var found = new SortedDictionary<int, XrefEntry>();
        PdfObject? root = null, information = null, encryption = null, identifier = null;
        void TakeTrailer(PdfDictionary trailer)
        {
            root = trailer["Root"] ?? root;
            information = trailer["Info"] ?? information;
            encryption = trailer["Encrypt"] ?? encryption;
            identifier = trailer["ID"] ?? identifier;
        }
        foreach (Match match in ObjectStart().Matches(text))
        {
            if (!int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) || number is 0 or > HighestNumber
                || !int.TryParse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var generation) || generation > 65535)
                continue;
            found[number] = new XrefEntry(XrefEntryKind.InFile, match.Groups[1].Index, generation);
            if (TryRead(file, match.Groups[1].Index) is not PdfStream stream)
                continue;
            if (stream.Dictionary["Type"] is PdfName { Value: "XRef" })
                TakeTrailer(stream.Dictionary);
            else if (stream.Dictionary["Type"] is PdfName { Value: "ObjStm" })
                TakeContained(stream, number, found);
        }
        foreach (Match match in TrailerStart().Matches(text))
        {
            if (TryReadValue(file, match.Index + match.Length) is PdfDictionary trailer)
                TakeTrailer(trailer);
        }
        root ??= FindCatalog(file, found) ?? throw new PdfException(PdfFault.BadStructure, "The file has no catalog.");
        return (Write(file, found, PdfDictionary.Of(("Root", root), ("Info", information), ("Encrypt", encryption), ("ID", identifier))), found.Count);
    }

    private static void TakeContained(PdfStream stream, int container, SortedDictionary<int, XrefEntry> found)
    {
        try
        {
            var place = 0;
            foreach (var number in new ObjectStream(stream, new DecodeBudget(64 << 20)).Numbers)
                found[number] = new XrefEntry(XrefEntryKind.InStream, container, place++);
        }
        catch (PdfException)
        {
            // What it held is missing; should anything refer to it, that is found when the file is read.
        }
    }

    private static PdfReference? FindCatalog(ReadOnlyMemory<byte> file, SortedDictionary<int, XrefEntry> found)
    {
        foreach (var (number, entry) in found.Reverse())
        {
            if (entry.Kind == XrefEntryKind.InFile && TryRead(file, entry.Offset) is PdfDictionary catalog && catalog["Type"] is PdfName { Value: "Catalog" })
                return new PdfReference(number, entry.Generation);
        }
        return null;
    }

    private static PdfObject? TryRead(ReadOnlyMemory<byte> file, long offset)
    {
        try
        {
            return IndirectObject.Read(NewParser(file), offset, view: null, security: null).Value;
        }
        catch (PdfException)
        {
            return null;
        }
    }

    private static PdfObject? TryReadValue(ReadOnlyMemory<byte> file, long offset)
    {
        try
        {
            var parser = NewParser(file);
            parser.Lexer.Position = offset;
            return parser.ReadObject();
        }
        catch (PdfException)
        {
            return null;
        }
    }

    private static PdfParser NewParser(ReadOnlyMemory<byte> file) => new(new PdfLexer(PdfSource.FromMemory(file), file.Length));

    private static byte[] Write(ReadOnlyMemory<byte> file, SortedDictionary<int, XrefEntry> found, PdfDictionary trailer)
    {
        var own = found.Keys.LastOrDefault() + 1;
        var buffer = new PdfBuffer(file.Length + (found.Count + 1) * RowLength + 1024);
        buffer.Write(file.Span);
        buffer.Write("\n"u8);
        var start = buffer.Length;
        found[own] = new XrefEntry(XrefEntryKind.InFile, start, 0);
        var rows = new PdfBuffer(found.Count * RowLength);
        foreach (var entry in found.Values)
            WriteRow(rows, entry);
        var index = PdfArray.Create(found.Keys.SelectMany(number => (PdfObject[])[number, 1]).ToArray());
        var dictionary = trailer.With("Type", new PdfName("XRef")).With("W", PdfArray.Create([1, 8, 2])).With("Index", index).With("Size", own + 1);
        PdfSerializer.WriteIndirect(buffer, new PdfReference(own), new PdfStream(dictionary, rows.ToArray()));
        buffer.Write(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        return buffer.ToArray();
    }

    private static void WriteRow(PdfBuffer rows, XrefEntry entry)
    {
        var isContained = entry.Kind == XrefEntryKind.InStream;
        rows.Write((byte)(isContained ? 2 : 1));
        Span<byte> eight = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(eight, isContained ? entry.StreamNumber : entry.Offset);
        rows.Write(eight);
        var last = isContained ? entry.IndexInStream : entry.Generation;
        rows.Write((byte)(last >> 8));
        rows.Write((byte)last);
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])([0-9]{1,10})[\x00\t\n\f\r ]+([0-9]{1,5})[\x00\t\n\f\r ]+obj(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"\btrailer(?=[\x00\t\n\f\r <])", RegexOptions.CultureInvariant)]
    private static partial Regex TrailerStart();
}
