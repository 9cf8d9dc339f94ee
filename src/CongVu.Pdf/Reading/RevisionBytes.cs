using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Checks that every byte a revision added belongs to something its cross-reference section names.</summary>
public static class RevisionBytes
{
    private const int LongestComment = 256;

    /// <summary>The offset of the first byte that belongs to nothing, or null.</summary>
    public static long? FindStray(PdfRevision older, PdfRevision newer)
    {
        var parser = newer.View.Body.NewParser(newer.EndWithWhite);
        var offsets = ListedOffsets(newer);
        parser.Lexer.Position = older.End;
        while (true)
        {
            SkipWhite(parser.Lexer);
            var at = parser.Lexer.Position;
            if (at >= newer.EndWithWhite)
                return null;
            if (!TryPass(parser, at, newer, offsets))
                return at;
        }
    }

    private static void SkipWhite(PdfLexer lexer)
    {
        while (PdfCharacters.IsWhite(lexer.Peek()))
            lexer.Skip();
    }

    private static Dictionary<long, int> ListedOffsets(PdfRevision revision)
    {
        var offsets = new Dictionary<long, int>();
        foreach (var section in revision.Added)
        {
            foreach (var (number, entry) in section.Entries.Concat(section.Supplement?.Entries ?? []))
            {
                if (entry.Kind == XrefEntryKind.InFile)
                    offsets[entry.Offset] = number;
            }
        }
        return offsets;
    }

    private static bool TryPass(PdfParser parser, long at, PdfRevision revision, Dictionary<long, int> offsets)
    {
        try
        {
            return parser.Lexer.Peek() switch
            {
                '%' => PassComment(parser.Lexer),
                >= '0' and <= '9' => PassObject(parser, at, revision, offsets),
                'x' => PassTable(parser, at, revision),
                's' => PassStartXref(parser.Lexer, revision),
                _ => false,
            };
        }
        catch (PdfException)
        {
            return false;
        }
    }

    private static bool PassComment(PdfLexer lexer)
    {
        for (var length = 0; length <= LongestComment; length++)
        {
            if (lexer.Peek() is -1 or '\r' or '\n')
                return true;
            lexer.Skip();
        }
        return false;
    }

    private static bool PassObject(PdfParser parser, long at, PdfRevision revision, Dictionary<long, int> offsets)
    {
        var found = IndirectObject.Read(parser, at, revision.View, security: null);
        parser.Lexer.Position = found.End;
        var isSection = revision.Added.Any(section => section.Offset == at || section.Supplement?.Offset == at);
        return isSection || (offsets.TryGetValue(at, out var number) && number == found.Number);
    }

    private static bool PassTable(PdfParser parser, long at, PdfRevision revision)
    {
        if (revision.Added.FirstOrDefault(section => section.Offset == at && !section.IsStream) is not { } section)
            return false;
        parser.Lexer.Position = section.End;
        return true;
    }

    private static bool PassStartXref(PdfLexer lexer, PdfRevision revision)
    {
        lexer.Expect("startxref"u8);
        var named = lexer.ReadUnsigned();
        SkipWhite(lexer);
        return lexer.Peek() == '%' && named == revision.Added[0].Offset;
    }
}
