using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>An opened object stream: many objects compressed together.</summary>
internal sealed class ObjectStream
{
    private readonly (int Number, int Offset)[] index;
    private readonly PdfObject?[] values;
    private readonly PdfParser parser;

    public ObjectStream(PdfStream stream, DecodeBudget budget)
    {
        if (stream.Dictionary["Type"] is not PdfName { Value: "ObjStm" })
            throw Bad("An object stream has the wrong Type.");
        var content = PdfFilters.Decode(stream, budget);
        var count = Number(stream.Dictionary, "N");
        var first = Number(stream.Dictionary, "First");
        if (count > content.Length || first > content.Length)
            throw Bad("An object stream is shorter than it says.");
        parser = new PdfParser(new PdfLexer(PdfSource.FromMemory(content), content.Length));
        index = new (int, int)[count];
        values = new PdfObject?[count];
        for (var i = 0; i < count; i++)
        {
            index[i] = ((int)Math.Min(parser.Lexer.ReadUnsigned(), int.MaxValue), (int)Math.Min(parser.Lexer.ReadUnsigned(), int.MaxValue) + first);
            if (index[i].Offset < first || index[i].Offset >= content.Length)
                throw Bad("An object stream points outside itself.");
        }
        if (parser.Lexer.Position > first)
            throw Bad("The index of an object stream overlaps its objects.");
    }

    public IEnumerable<int> Numbers => index.Select(item => item.Number);

    public PdfObject Get(int number, int place)
    {
        if (place >= index.Length || index[place].Number != number)
            throw Bad($"Object {number} is not in the object stream named for it.");
        if (values[place] is { } known)
            return known;
        parser.Reset();
        parser.Lexer.Position = index[place].Offset;
        var value = parser.ReadObject();
        parser.Lexer.SkipWhite();
        if (value is PdfReference || parser.Lexer.TryKeyword("stream"u8))
            throw Bad("An object stream must not hold a stream or a bare reference.");
        return values[place] = value;
    }

    private static int Number(PdfDictionary dictionary, string key) =>
        dictionary[key] is PdfInteger { Value: >= 0 and < int.MaxValue } number
            ? (int)number.Value
            : throw Bad($"An object stream has no {key}.");

    private static PdfException Bad(string message) => new(PdfFault.BadObject, message);
}
