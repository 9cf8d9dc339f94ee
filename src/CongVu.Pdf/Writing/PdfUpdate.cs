using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pdf.Writing;

/// <summary>An incremental update: new and changed objects that are appended, so that every earlier byte stays.</summary>
public sealed class PdfUpdate(PdfFile file)
{
    private readonly SortedDictionary<int, (int Generation, PdfObject? Value)> changes = [];

    private int next = file.NextNumber;

    public PdfFile File { get; } = file;

    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <summary>Takes a number now for an object that is set later.</summary>
    public PdfReference Reserve()
    {
        changes[next] = (0, null);
        return new PdfReference(next++);
    }

    /// <summary>Sets a new object or replaces an old one.</summary>
    public void Set(PdfReference reference, PdfObject value) => changes[reference.Number] = (reference.Generation, value);

    /// <summary>The value behind a reference as it will be after this update.</summary>
    public PdfObject? Current(PdfObject? value) =>
        value is PdfReference reference && changes.TryGetValue(reference.Number, out var changed)
            ? changed.Value
            : File.Resolve(value);

    /// <summary>The bytes to append. Offsets in them count from the beginning of the whole file.</summary>
    public PdfBuffer Write(int capacity = 8192)
    {
        var buffer = new PdfBuffer(capacity);
        Span<byte> last = stackalloc byte[1];
        File.Source.Read(File.Length - 1, last);
        if (last[0] is not ((byte)'\n' or (byte)'\r'))
            buffer.Write((byte)'\n');
        var offsets = new List<(int Number, int Generation, long Offset)>(changes.Count + 1);
        foreach (var (number, (generation, value)) in changes)
        {
            var written = value
                ?? throw new PdfException(PdfFault.BadObject, $"Object {number} was reserved but never set.");
            var offset = PdfSerializer.WriteIndirect(buffer, new PdfReference(number, generation), written);
            offsets.Add((number, generation, File.Length + offset));
        }
        var start = File.Sections[0].IsStream ? WriteXrefStream(buffer, offsets) : WriteXrefTable(buffer, offsets);
        buffer.Write("startxref\n"u8);
        buffer.Write(start);
        buffer.Write("\n%%EOF\n"u8);
        return buffer;
    }

    private long WriteXrefTable(PdfBuffer buffer, List<(int Number, int Generation, long Offset)> offsets)
    {
        var start = File.Length + buffer.Length;
        buffer.Write("xref\n"u8);
        foreach (var (first, count, from) in Runs(offsets))
        {
            buffer.Write(string.Create(CultureInfo.InvariantCulture, $"{first} {count}\n"));
            foreach (var (_, generation, offset) in offsets.GetRange(from, count))
                buffer.Write(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} {generation:D5} n \n"));
        }
        buffer.Write("trailer\n"u8);
        PdfSerializer.Write(buffer, Trailer(buffer, next));
        buffer.Write((byte)'\n');
        return start;
    }

    private long WriteXrefStream(PdfBuffer buffer, List<(int Number, int Generation, long Offset)> offsets)
    {
        var start = File.Length + buffer.Length;
        offsets.Add((next, 0, start));
        var rows = new PdfBuffer(offsets.Count * 11);
        var index = new List<PdfObject>();
        foreach (var (first, count, from) in Runs(offsets))
        {
            index.AddRange([first, count]);
            foreach (var (_, generation, offset) in offsets.GetRange(from, count))
                WriteRow(rows, generation, offset);
        }
        var dictionary = Trailer(buffer, next + 1).With("Type", new PdfName("XRef"))
            .With("W", PdfArray.Create([1, 8, 2])).With("Index", PdfArray.Create(index.ToArray()));
        PdfSerializer.WriteIndirect(buffer, new PdfReference(next), new PdfStream(dictionary, rows.Written));
        return start;
    }

    private static void WriteRow(PdfBuffer rows, int generation, long offset)
    {
        rows.Write((byte)1);
        for (var shift = 56; shift >= 0; shift -= 8)
            rows.Write((byte)(offset >> shift));
        rows.Write((byte)(generation >> 8));
        rows.Write((byte)generation);
    }

    private static IEnumerable<(int First, int Count, int From)> Runs(List<(int Number, int Generation, long Offset)> offsets)
    {
        for (int from = 0, to; from < offsets.Count; from = to)
        {
            for (to = from + 1; to < offsets.Count && offsets[to].Number == offsets[to - 1].Number + 1; to++)
            {
            }
            yield return (offsets[from].Number, to - from, from);
        }
    }

    private PdfDictionary Trailer(PdfBuffer written, int size) => File.Trailer
        .Without("Prev", "XRefStm", "Type", "W", "Index", "Filter", "DecodeParms", "Length", "Size", "ID")
        .With("Size", size)
        .With("Prev", File.Sections[0].Offset)
        .With("ID", Identifiers(written));

    private PdfArray Identifiers(PdfBuffer written)
    {
        // The first half names the document for ever; the second is new with each revision.
        var seed = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{File.Length}/{written.Length}/"));
        byte[] input = [.. seed, .. written.WrittenSpan[..Math.Min(written.Length, 512)]];
        var fresh = new PdfString(SHA256.HashData(input).AsMemory(0, 16), hexadecimal: true);
        var first = File.Array(File.Trailer["ID"]) is { Count: > 0 } old ? old[0] : fresh;
        return [first, fresh];
    }
}
