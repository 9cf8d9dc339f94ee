using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pdf.Repair;

/// <summary>Every object that the catalog and the document information lead to, read to its last byte.</summary>
internal sealed class ReachableObjects
{
    private const int MostObjects = 2_000_000;

    private readonly PdfFile file;
    private readonly Dictionary<int, PdfReference> numbers = [];

    public ReachableObjects(PdfFile file)
    {
        this.file = file;
        var pending = new Stack<PdfObject?>([file.CatalogReference, file.Trailer["Info"]]);
        while (pending.TryPop(out var next))
        {
            if (next is not PdfReference reference)
                Push(next, pending);
            else if (!Values.ContainsKey(reference.Number))
                Push(Read(reference), pending);
        }
    }

    public Dictionary<int, PdfObject> Values { get; } = [];

    /// <summary>Some object is the value of a signature.</summary>
    public bool HasSignature => Values.Values.Any(value => value is PdfDictionary dictionary && dictionary.Contains("ByteRange") && dictionary.Contains("Contents"));

    /// <summary>Streams of objects and of cross-references are not content; nor is what tells of linearization or encryption.</summary>
    public bool IsMachinery(int number)
    {
        try
        {
            return !file.TryFind(number, out var entry) || file.Get(new PdfReference(number, entry.Kind == XrefEntryKind.InFile ? entry.Generation : 0)) switch
            {
                PdfStream stream => file.Name(stream.Dictionary["Type"]) is "XRef" or "ObjStm",
                PdfDictionary dictionary => dictionary.Contains("Linearized") || (file.Trailer["Encrypt"] as PdfReference)?.Number == number,
                _ => false,
            };
        }
        catch (PdfException)
        {
            return false;
        }
    }

    /// <summary>Writes them under new numbers.</summary>
    public byte[] Write(PdfFileBuilder builder)
    {
        foreach (var number in Values.Keys)
            numbers[number] = builder.Reserve();
        foreach (var (number, value) in Values)
            builder.Set(numbers[number], Renumber(value));
        var information = file.Trailer["Info"] is PdfReference reference && numbers.TryGetValue(reference.Number, out var own) ? own : null;
        return builder.Build(numbers[file.CatalogReference.Number], information);
    }

    private PdfObject Read(PdfReference reference)
    {
        var value = file.Get(reference);
        if (value is PdfNull)
            return value;
        if (Values.Count >= MostObjects)
            throw new PdfException(PdfFault.TooComplex, "The file has too many objects.");
        // The bytes of a stream are asked for now: what cannot be read must be found before anything is written.
        return Values[reference.Number] = value is PdfStream stream ? new PdfStream(stream.Dictionary, stream.Encoded) : value;
    }

    private static void Push(PdfObject? value, Stack<PdfObject?> pending)
    {
        IEnumerable<PdfObject> parts = value switch
        {
            PdfArray array => array,
            PdfDictionary dictionary => dictionary.Select(entry => entry.Value),
            PdfStream stream => stream.Dictionary.Without("Length").Select(entry => entry.Value),
            _ => [],
        };
        foreach (var part in parts.Where(part => part is PdfReference or PdfArray or PdfDictionary))
            pending.Push(part);
    }

    private PdfObject Renumber(PdfObject value) => value switch
    {
        PdfReference reference => numbers.TryGetValue(reference.Number, out var own) ? own : PdfNull.Instance,
        PdfArray array => PdfArray.Create(array.Select(Renumber).ToArray()),
        PdfDictionary dictionary => Renumber(dictionary),
        PdfStream stream => new PdfStream(Renumber(stream.Dictionary.Without("Length")), stream.Encoded),
        _ => value,
    };

    private PdfDictionary Renumber(PdfDictionary dictionary) =>
        PdfDictionary.FromEntries(dictionary.Select(entry => KeyValuePair.Create(entry.Key, Renumber(entry.Value))).ToList());
}
