using CongVu.Pdf.Encryption;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>An opened PDF, or an earlier revision of one: looks objects up, reads nothing that is not asked for.</summary>
public sealed class PdfFile : IDisposable
{
    private const int LongestReferenceChain = 16;

    private readonly PdfBody body;
    private IReadOnlyList<PdfRevision>? revisions;
    private PdfDictionary? catalog;
    private int lengthDepth;

    private PdfFile(PdfBody body, string version, XrefSection[] sections, long length)
    {
        this.body = body;
        HeaderVersion = version;
        Sections = sections;
        Length = length;
    }

    /// <summary>The version in the header, such as 1.7.</summary>
    public string HeaderVersion { get; }

    /// <summary>The cross-reference sections, newest first.</summary>
    public IReadOnlyList<XrefSection> Sections { get; }

    /// <summary>How many bytes belong to this revision.</summary>
    public long Length { get; }

    public PdfSource Source => body.Source;

    public PdfDictionary Trailer => Sections[0].Trailer;

    public bool IsEncrypted => body.Security is not null;

    public PdfDictionary Catalog => catalog ??= FindCatalog();

    public PdfReference CatalogReference => Trailer["Root"] as PdfReference
        ?? throw new PdfException(PdfFault.BadStructure, "The trailer names no catalog.");

    /// <summary>Every saved state of the file, oldest first; the last one is the file itself.</summary>
    public IReadOnlyList<PdfRevision> Revisions => revisions ??= PdfRevision.FindAll(this, body);

    /// <summary>The first unused object number.</summary>
    public int NextNumber => Math.Max(Sections.Max(section => Math.Max(section.Limit, section.Supplement?.Limit ?? 0)),
        (int)Math.Clamp((Trailer["Size"] as PdfInteger)?.Value ?? 1, 1, 50_000_000));

    /// <summary>Opens a file strictly. Encrypted files open for reading when the password (or none) fits.</summary>
    public static PdfFile Open(PdfSource source, string? password = null)
    {
        var version = FileTail.ReadVersion(source);
        var body = new PdfBody(source);
        var file = new PdfFile(body, version, XrefChain.Read(body, source.Length), source.Length);
        PdfRevision.RequireEnd(file, body);
        if (file.Trailer["Encrypt"] is { } encryption)
        {
            var dictionary = file.Dictionary(encryption)
                ?? throw new PdfException(PdfFault.Encrypted, "The encryption dictionary is missing.");
            body.Security = StandardSecurity.Open(file.WithDirectValues(dictionary), file.Resolve(file.Trailer["ID"]), password);
        }
        _ = file.Catalog;
        return file;
    }

    public static PdfFile Open(ReadOnlyMemory<byte> bytes) => Open(PdfSource.FromMemory(bytes));

    public bool TryFind(int number, out XrefEntry entry)
    {
        foreach (var section in Sections)
        {
            if (section.TryFind(number, out entry))
                return entry.Kind != XrefEntryKind.InFile || entry.Offset != 0;
        }
        entry = default;
        return false;
    }

    /// <summary>The object behind a reference; the null object when there is none.</summary>
    public PdfObject Get(PdfReference reference)
    {
        if (!TryFind(reference.Number, out var entry) || entry.Kind == XrefEntryKind.Free
            || entry.Generation != reference.Generation)
            return PdfNull.Instance;
        return entry.Kind == XrefEntryKind.InStream
            ? body.Container(entry.StreamNumber, this).Get(reference.Number, entry.IndexInStream)
            : GetInFile(entry, reference.Number).Value;
    }

    /// <summary>Follows references until there is a value; null stands for null.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops == LongestReferenceChain)
                throw new PdfException(PdfFault.BadStructure, $"The reference to object {reference.Number} never ends.");
            value = Get(reference);
        }
        return value is PdfNull ? null : value;
    }

    public PdfDictionary? Dictionary(PdfObject? value) => Resolve(value) as PdfDictionary;

    public PdfArray? Array(PdfObject? value) => Resolve(value) as PdfArray;

    public PdfStream? Stream(PdfObject? value) => Resolve(value) as PdfStream;

    public string? Name(PdfObject? value) => (Resolve(value) as PdfName)?.Value;

    public double? Number(PdfObject? value) => (Resolve(value) as PdfNumber)?.AsDouble;

    public long? WholeNumber(PdfObject? value) => (Resolve(value) as PdfInteger)?.Value;

    public string? Text(PdfObject? value) => (Resolve(value) as PdfString)?.ToText();

    /// <summary>The content of a stream with its filters undone.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => PdfFilters.Decode(WithDirectFilters(stream), body.Budget);

    public void Dispose() => Source.Dispose();

    /// <summary>Where an object stands in the file: its first byte and the byte after endobj.</summary>
    public (long Start, long End) Extent(PdfReference reference)
    {
        if (!TryFind(reference.Number, out var entry) || entry.Kind != XrefEntryKind.InFile)
            throw new PdfException(PdfFault.BadObject, $"Object {reference.Number} does not stand in the file by itself.");
        var found = GetInFile(entry, reference.Number);
        return (found.Start, found.End);
    }

    internal PdfFile AsOf(int newestSection, long length) =>
        new(body, HeaderVersion, [.. Sections.Skip(newestSection)], length);

    internal PdfBody Body => body;

    internal PdfObject? FindLength(PdfReference reference)
    {
        // A Length that needs another Length to be read is a loop or close to one.
        if (++lengthDepth > 4)
            throw new PdfException(PdfFault.BadStream, "The Length of a stream never ends.");
        var found = Resolve(reference);
        lengthDepth--;
        return found;
    }

    internal PdfStream WithDirectFilters(PdfStream stream)
    {
        var dictionary = stream.Dictionary;
        if (IsDirect(dictionary["Filter"]) && IsDirect(dictionary["DecodeParms"]))
            return stream;
        var made = dictionary.Without("Filter", "DecodeParms");
        foreach (var key in (string[])["Filter", "DecodeParms"])
        {
            if (Direct(dictionary[key], 0) is { } value)
                made = made.With(key, value);
        }
        return new PdfStream(made, stream.Encoded);
    }

    private PdfDictionary WithDirectValues(PdfDictionary dictionary) => (PdfDictionary)Direct(dictionary, 0)!;

    private IndirectObject GetInFile(XrefEntry entry, int number)
    {
        var found = body.ObjectAt(entry.Offset, this).Expect(number, entry.Generation);
        return found.End <= Length
            ? found
            : throw new PdfException(PdfFault.BadXref, $"Object {number} lies outside its revision.", entry.Offset);
    }

    private static bool IsDirect(PdfObject? value) => value switch
    {
        PdfReference => false,
        PdfArray array => array.All(IsDirect),
        PdfDictionary dictionary => dictionary.All(entry => IsDirect(entry.Value)),
        _ => true,
    };

    private PdfObject? Direct(PdfObject? value, int depth) => depth > 6 ? null : Resolve(value) switch
    {
        PdfArray array => PdfArray.Create(array.Select(item => Direct(item, depth + 1) ?? PdfNull.Instance).ToArray()),
        PdfDictionary dictionary => PdfDictionary.FromEntries(dictionary
            .Select(entry => KeyValuePair.Create(entry.Key, Direct(entry.Value, depth + 1) ?? PdfNull.Instance)).ToList()),
        var other => other,
    };

    private PdfDictionary FindCatalog() => Dictionary(CatalogReference)
        ?? throw new PdfException(PdfFault.BadStructure, "The catalog is missing.");
}
