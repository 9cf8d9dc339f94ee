using System.Collections;
using System.Runtime.CompilerServices;

namespace CongVu.Pdf.Objects;

/// <summary>An array; written as a collection expression: <c>PdfArray box = [0, 0, 595, 842];</c></summary>
[CollectionBuilder(typeof(PdfArray), nameof(Create))]
public sealed class PdfArray : PdfObject, IReadOnlyList<PdfObject>
{
    public static readonly PdfArray Empty = new([]);

    private readonly PdfObject[] items;

    private PdfArray(PdfObject[] items) => this.items = items;

    public int Count => items.Length;

    public PdfObject this[int index] => items[index];

    public static PdfArray Create(ReadOnlySpan<PdfObject> items) => new(items.ToArray());

    public PdfArray Append(PdfObject item) => new([.. items, item]);

    public ReadOnlySpan<PdfObject> AsSpan() => items;

    public override bool Matches(PdfObject? other)
    {
        if (other is not PdfArray array || array.Count != Count)
            return false;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].Matches(array.items[i]))
                return false;
        }
        return true;
    }

    public IEnumerator<PdfObject> GetEnumerator() => ((IEnumerable<PdfObject>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
