using CongVu.Pdf.Encryption;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Everything read so far from one source; shared by the views of its revisions.</summary>
internal sealed class PdfBody
{
    private const int MostCachedObjects = 4096;
    private const int MostOpenContainers = 16;
    private const long LargestDecodedTotal = 256L << 20;

    private readonly PdfParser parser;
    private readonly Dictionary<long, XrefSection> sections = [];
    private readonly Dictionary<long, IndirectObject> objects = [];
    private readonly Dictionary<long, ObjectStream> containers = [];

    public PdfBody(PdfSource source)
    {
        Source = source;
        parser = new PdfParser(new PdfLexer(source, source.Length));
    }

    public PdfSource Source { get; }

    public StandardSecurity? Security { get; set; }

    public DecodeBudget Budget { get; } = new(LargestDecodedTotal);

    /// <summary>The lexer over the whole source; its place is nobody's.</summary>
    public PdfLexer SharedLexer => parser.Lexer;

    /// <summary>A parser of its own, limited to the first bytes of the file.</summary>
    public PdfParser NewParser(long end) => new(new PdfLexer(Source, end));

    public XrefSection Section(long offset)
    {
        if (sections.TryGetValue(offset, out var known))
            return known;
        parser.Reset();
        parser.Lexer.Position = offset;
        var section = parser.Lexer.Peek() == 'x' ? XrefTableReader.Read(parser, offset) : ReadStreamSection(offset);
        sections.Add(offset, section);
        return section;
    }

    /// <summary>Reads the object that stands at an offset; lengths are looked up in the given view.</summary>
    public IndirectObject ObjectAt(long offset, PdfFile view)
    {
        if (objects.TryGetValue(offset, out var known))
            return known;
        if (objects.Count >= MostCachedObjects)
            objects.Clear();
        return objects[offset] = IndirectObject.Read(parser, offset, view, Security);
    }

    public ObjectStream Container(int number, PdfFile view)
    {
        if (!view.TryFind(number, out var entry) || entry.Kind != XrefEntryKind.InFile)
            throw new PdfException(PdfFault.BadXref, $"Object {number} should be an object stream.");
        if (containers.TryGetValue(entry.Offset, out var known))
            return known;
        var stream = ObjectAt(entry.Offset, view).Expect(number, entry.Generation).Value as PdfStream
            ?? throw new PdfException(PdfFault.BadXref, $"Object {number} should be an object stream.");
        if (containers.Count >= MostOpenContainers)
            containers.Clear();
        return containers[entry.Offset] = new ObjectStream(view.WithDirectFilters(stream), Budget);
    }

    private XrefSection ReadStreamSection(long offset)
    {
        if (parser.Lexer.Peek() is < '0' or > '9')
            throw new PdfException(PdfFault.BadXref, "There is no cross-reference section here.", offset);
        // Before the sections are known nothing can be looked up: Length must be direct, nothing is encrypted.
        var found = IndirectObject.Read(parser, offset, view: null, security: null);
        return found.Value is PdfStream stream
            ? XrefStreamReader.Read(stream, offset, found.End, Budget)
            : throw new PdfException(PdfFault.BadXref, "There is no cross-reference section here.", offset);
    }
}
