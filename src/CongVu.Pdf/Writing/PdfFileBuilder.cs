using System.Globalization;
using System.Security.Cryptography;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Writing;

/// <summary>Makes a new PDF file of indirect objects; the same objects give the same bytes.</summary>
public sealed class PdfFileBuilder(string version = "1.7")
{
    private readonly List<PdfObject?> objects = [];

    /// <summary>Adds an indirect object and says how to refer to it.</summary>
    public PdfReference Add(PdfObject value)
    {
        objects.Add(value);
        return new PdfReference(objects.Count);
    }

    /// <summary>Takes a number now for an object that is set later.</summary>
    public PdfReference Reserve()
    {
        objects.Add(null);
        return new PdfReference(objects.Count);
    }

    public void Set(PdfReference reference, PdfObject value) => objects[reference.Number - 1] = value;

    /// <summary>The whole file. Every reserved number must be set by now.</summary>
    public byte[] Build(PdfReference catalog, PdfReference? documentInformation = null)
    {
        var buffer = new PdfBuffer(64 * 1024);
        buffer.Write($"%PDF-{version}\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new int[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            var value = objects[i]
                ?? throw new PdfException(PdfFault.BadObject, $"Object {i + 1} was reserved but never set.");
            offsets[i] = PdfSerializer.WriteIndirect(buffer, new PdfReference(i + 1), value);
        }
        WriteEnd(buffer, offsets, catalog, documentInformation);
        return buffer.ToArray();
    }

    private static void WriteEnd(PdfBuffer buffer, int[] offsets, PdfReference catalog, PdfReference? information)
    {
        var identifier = new PdfString(SHA256.HashData(buffer.WrittenSpan).AsMemory(0, 16), hexadecimal: true);
        var start = buffer.Length;
        buffer.Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Length + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            buffer.Write(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        buffer.Write("trailer\n");
        PdfSerializer.Write(buffer, PdfDictionary.Of(
            ("Size", offsets.Length + 1), ("Root", catalog), ("Info", information),
            ("ID", PdfArray.Create([identifier, identifier]))));
        buffer.Write(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n"));
    }
}
