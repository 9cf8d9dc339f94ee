using System.Globalization;
using System.Text;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>An update written byte by byte, as no proper program would: what it lists and what it holds are chosen apart.</summary>
internal sealed class RawUpdate
{
    private readonly List<byte> bytes = [];
    private readonly byte[] file;
    private readonly long previous;
    private readonly string root;

    public RawUpdate(byte[] file)
    {
        this.file = file;
        using var opened = PdfFile.Open(file);
        previous = opened.Sections[0].Offset;
        root = $"{opened.CatalogReference.Number} 0 R";
        Size = opened.NextNumber;
    }

    public int Size { get; }

    public long Here => file.Length + bytes.Count;

    public RawUpdate Write(string text)
    {
        bytes.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    /// <summary>A cross-reference stream without filter; each row is a kind, an offset or container, a generation or place.</summary>
    public long WriteStream(int own, params (int Number, int Kind, long Second, int Third)[] rows)
    {
        var at = Here;
        (int Number, int Kind, long Second, int Third)[] all = [.. rows, (own, 1, at, 0)];
        var index = string.Join(' ', all.Select(row => $"{row.Number} 1"));
        Write($"{own} 0 obj\n<</Type/XRef/W[1 4 1]/Index[{index}]/Size {Size + 9}/Root {root}/Prev {previous}/Length {all.Length * 6}>>\nstream\n");
        foreach (var row in all)
            bytes.AddRange([(byte)row.Kind, (byte)(row.Second >> 24), (byte)(row.Second >> 16), (byte)(row.Second >> 8), (byte)row.Second, (byte)row.Third]);
        Write("\nendstream\nendobj\n");
        return at;
    }

    public long WriteTable(string extra, params (int Number, long Offset, int Generation)[] rows)
    {
        var at = Here;
        Write("xref\n");
        if (rows.Length == 0)
            Write("0 1\n0000000000 65535 f \n");
        foreach (var row in rows)
            Write(string.Create(CultureInfo.InvariantCulture, $"{row.Number} 1\n{row.Offset:D10} {row.Generation:D5} n \n"));
        Write($"trailer\n<</Size {Size + 9}/Root {root}/Prev {previous}{extra}>>\n");
        return at;
    }

    public byte[] End(long section) => [.. file, .. Write($"startxref\n{section}\n%%EOF\n").bytes];
}
