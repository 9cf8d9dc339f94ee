using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Reads a cross-reference table and its trailer.</summary>
internal static class XrefTableReader
{
    private const int HighestNumber = 50_000_000;
    private const int EntryLength = 20;

    public static XrefSection Read(PdfParser parser, long offset)
    {
        var lexer = parser.Lexer;
        lexer.Position = offset;
        lexer.Expect("xref"u8);
        var spans = new List<XrefSection.Span>();
        for (lexer.SkipWhite(); lexer.Peek() is >= '0' and <= '9'; lexer.SkipWhite())
            spans.Add(ReadSpan(lexer));
        lexer.Expect("trailer"u8);
        var trailer = parser.ReadDictionary();
        return new XrefSection(offset, lexer.Position, isStream: false, trailer, spans);
    }

    private static XrefSection.Span ReadSpan(PdfLexer lexer)
    {
        var at = lexer.Position;
        var first = lexer.ReadUnsigned();
        var count = lexer.ReadUnsigned();
        if (first + count > HighestNumber || count > (lexer.End - lexer.Position) / EntryLength)
            throw Bad("A cross-reference table names more objects than the file can hold.", at);
        lexer.SkipWhite();
        var entries = new XrefEntry[count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = ReadEntry(lexer);
        return new XrefSection.Span((int)first, entries);
    }

    private static XrefEntry ReadEntry(PdfLexer lexer)
    {
        var at = lexer.Position;
        var offset = ReadDigits(lexer, 10, at);
        var generation = (int)ReadDigits(lexer, 5, at);
        var kind = lexer.Read() switch
        {
            'n' => XrefEntryKind.InFile,
            'f' => XrefEntryKind.Free,
            _ => throw Bad("A cross-reference entry is malformed.", at),
        };
        // Exactly twenty bytes: readers that count and readers that parse must see the same table.
        if ((lexer.Read(), lexer.Read()) is not ((' ', '\n') or (' ', '\r') or ('\r', '\n')))
            throw Bad("A cross-reference entry is malformed.", at);
        return new XrefEntry(kind, offset, generation);
    }

    private static long ReadDigits(PdfLexer lexer, int count, long at)
    {
        var value = 0L;
        for (var i = 0; i < count; i++)
        {
            var digit = lexer.Read() - '0';
            if (digit is < 0 or > 9)
                throw Bad("A cross-reference entry is malformed.", at);
            value = value * 10 + digit;
        }
        return lexer.Read() == ' ' ? value : throw Bad("A cross-reference entry is malformed.", at);
    }

    private static PdfException Bad(string message, long at) => new(PdfFault.BadXref, message, at);
}
