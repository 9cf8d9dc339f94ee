using CongVu.Pdf.Encryption;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>An indirect object as it stands in the file: "n g obj … endobj".</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value, long Start, long End)
{
    public IndirectObject Expect(int number, int generation) => Number == number && Generation == generation
        ? this
        : throw new PdfException(PdfFault.BadXref, $"Object {number} {generation} is not where the cross-reference says.", Start);

    public static IndirectObject Read(PdfParser parser, long offset, PdfFile? view, StandardSecurity? security)
    {
        var lexer = parser.Lexer;
        if (offset <= 0 || offset >= lexer.End)
            throw new PdfException(PdfFault.BadXref, "A cross-reference entry points outside the file.", offset);
        parser.Reset();
        lexer.Position = offset;
        if (lexer.Peek() is < '0' or > '9')
            throw lexer.Bad("There is no object here.", offset);
        var number = lexer.ReadUnsigned();
        var generation = lexer.ReadUnsigned();
        if (number > int.MaxValue || generation > 65535)
            throw lexer.Bad("An object number is out of range.", offset);
        lexer.Expect("obj"u8);
        var key = security is null ? null : new ObjectKey(security, (int)number, (int)generation);
        var value = parser.ReadObject();
        value = key is null ? value : key.Decrypt(value);
        lexer.SkipWhite();
        if (value is PdfDictionary dictionary && lexer.Peek() == 's')
            value = ReadStream(lexer, dictionary, view, key);
        lexer.Expect("endobj"u8);
        return new IndirectObject((int)number, (int)generation, value, offset, lexer.Position);
    }

    private static PdfFileStream ReadStream(PdfLexer lexer, PdfDictionary dictionary, PdfFile? view, ObjectKey? key)
    {
        lexer.Expect("stream"u8);
        var at = lexer.Position;
        if (lexer.Peek() == '\r')
            lexer.Skip();
        if (lexer.Read() != '\n')
            throw new PdfException(PdfFault.BadStream, "The keyword 'stream' must be followed by a line end.", at);
        var start = lexer.Position;
        var length = FindLength(dictionary, view, start);
        if (length > lexer.End - start)
            throw new PdfException(PdfFault.BadStream, "A stream is longer than the file.", start);
        lexer.Position = start + length;
        lexer.SkipWhite();
        if (lexer.Position > start + length + 2 || !lexer.TryKeyword("endstream"u8))
            throw new PdfException(PdfFault.BadStream, "The Length of a stream is wrong.", start);
        return new PdfFileStream(dictionary, lexer.Source, start, length, key);
    }

    private static long FindLength(PdfDictionary dictionary, PdfFile? view, long at)
    {
        var length = dictionary["Length"];
        if (length is PdfReference reference && view is not null)
            length = view.FindLength(reference);
        return length is PdfInteger { Value: >= 0 } whole
            ? whole.Value
            : throw new PdfException(PdfFault.BadStream, "A stream has no valid Length.", at);
    }
}
