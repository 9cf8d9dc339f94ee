using System.Globalization;
using System.Text;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Tests.Attacks;

/// <summary>Tools of a forger: bytes exchanged in place, and updates appended.</summary>
internal static class Forgery
{
    /// <summary>Exchanges the last occurrence of a text for another of the same length.</summary>
    public static byte[] Swap(byte[] file, string old, string replacement)
    {
        Assert.Equal(old.Length, replacement.Length);
        var forged = file.ToArray();
        var at = forged.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes(old));
        Assert.True(at >= 0, $"«{old}» is not in the file.");
        Encoding.Latin1.GetBytes(replacement).CopyTo(forged, at);
        return forged;
    }

    /// <summary>Appends a well-formed update.</summary>
    public static byte[] Update(byte[] file, Action<PdfUpdate> change)
    {
        using var opened = PdfFile.Open(file);
        var update = new PdfUpdate(opened);
        change(update);
        return [.. file, .. update.Write().Written.Span];
    }

    /// <summary>Appends an update that replaces the catalog.</summary>
    public static byte[] Catalog(byte[] file, Func<PdfDictionary, PdfUpdate, PdfDictionary> change) =>
        Update(file, update => update.Set(update.File.CatalogReference, change(update.File.Catalog, update)));

    /// <summary>Appends an update that replaces the first page.</summary>
    public static byte[] Page(byte[] file, Func<PdfDictionary, PdfUpdate, PdfDictionary> change) => Update(file, update =>
    {
        var page = PdfPages.At(update.File, 0)!;
        update.Set(page.Reference, change(page.Dictionary, update));
    });

    /// <summary>Appends an update that replaces the signature field with this number in the list.</summary>
    public static byte[] Field(byte[] file, int index, Func<PdfDictionary, PdfDictionary> change) => Update(file, update =>
    {
        var field = (PdfReference)Fields(update)[index];
        update.Set(field, change(update.File.Dictionary(field)!));
    });

    public static PdfArray Fields(PdfUpdate update) =>
        update.File.Array(update.File.Dictionary(update.File.Catalog["AcroForm"])!["Fields"])!;

    public static PdfStream Drawing(string content) => new(PdfDictionary.Of(
        ("Type", new PdfName("XObject")), ("Subtype", new PdfName("Form")), ("BBox", PdfArray.Create([0, 0, 600, 800]))), Encoding.ASCII.GetBytes(content));

    /// <summary>The four numbers of the last signature and the offset of their array.</summary>
    public static (long[] Numbers, int Offset, int Width) ByteRange(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf("/ByteRange [", StringComparison.Ordinal) + "/ByteRange [".Length;
        var end = text.IndexOf(']', at);
        var numbers = text[at..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (numbers, at, end - at);
    }

    public static byte[] WithByteRange(byte[] file, params long[] numbers)
    {
        var (_, offset, width) = ByteRange(file);
        var forged = file.ToArray();
        Encoding.ASCII.GetBytes(string.Join(' ', numbers).PadRight(width)).CopyTo(forged, offset);
        return forged;
    }

    /// <summary>The container of the last signature, changed.</summary>
    public static byte[] Container(byte[] file, Func<byte[], byte[]> change)
    {
        var (numbers, _, _) = ByteRange(file);
        var (from, to) = ((int)numbers[1] + 1, (int)numbers[2] - 1);
        var bytes = change(Convert.FromHexString(Encoding.ASCII.GetString(file, from, to - from)));
        var forged = file.ToArray();
        Encoding.ASCII.GetBytes(Convert.ToHexString(bytes).PadRight(to - from, '0')[..(to - from)]).CopyTo(forged, from);
        return forged;
    }
}
