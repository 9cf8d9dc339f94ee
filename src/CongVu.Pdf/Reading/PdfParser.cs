using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>Reads objects strictly: what is not PDF syntax is an error, nothing is guessed.</summary>
internal sealed class PdfParser(PdfLexer lexer)
{
    private const int DeepestNesting = 100;

    // Scratch lists are reused: parsing is the hot path of verifying.
    private readonly Stack<List<KeyValuePair<string, PdfObject>>> entryLists = new();

    private int depth;

    public PdfLexer Lexer => lexer;

    public PdfObject ReadObject()
    {
        lexer.SkipWhite();
        var next = lexer.Peek();
        switch (next)
        {
            case '/': return new PdfName(lexer.ReadName());
            case '(': return lexer.ReadLiteralString();
            case '[': return ReadArray();
            case '<': return ReadHexStringOrDictionary();
            case >= '0' and <= '9': return ReadNumberOrReference();
            case '+' or '-' or '.': return lexer.ReadNumber();
            default: return ReadConstant();
        }
    }

    /// <summary>Reads what must be a dictionary.</summary>
    public PdfDictionary ReadDictionary()
    {
        lexer.SkipWhite();
        var at = lexer.Position;
        return ReadObject() as PdfDictionary ?? throw lexer.Bad("Expected a dictionary.", at);
    }

    private PdfObject ReadConstant()
    {
        var at = lexer.Position;
        var keyword = lexer.ReadKeyword();
        if (keyword.SequenceEqual("true"u8))
            return PdfBoolean.True;
        if (keyword.SequenceEqual("false"u8))
            return PdfBoolean.False;
        return keyword.SequenceEqual("null"u8) ? PdfNull.Instance : throw lexer.Bad("This is not a PDF object.", at);
    }

    private PdfObject ReadNumberOrReference()
    {
        var at = lexer.Position;
        if (!lexer.TryReadUnsigned(out var first) || PdfCharacters.IsRegular(lexer.Peek()))
        {
            lexer.Position = at;
            return lexer.ReadNumber();
        }
        var after = lexer.Position;
        if (first <= int.MaxValue && TryReadRestOfReference(out var generation))
            return new PdfReference((int)first, generation);
        lexer.Position = after;
        return new PdfInteger(first);
    }

    private bool TryReadRestOfReference(out int generation)
    {
        generation = 0;
        if (!PdfCharacters.IsWhite(lexer.Peek()))
            return false;
        lexer.SkipWhite();
        if (lexer.Peek() is < '0' or > '9' || !lexer.TryReadUnsigned(out var second) || second > 65535)
            return false;
        lexer.SkipWhite();
        generation = (int)second;
        return lexer.Peek() == 'R' && lexer.TryKeyword("R"u8);
    }

    private PdfArray ReadArray()
    {
        Enter();
        lexer.Skip();
        var items = new List<PdfObject>();
        while (true)
        {
            lexer.SkipWhite();
            if (lexer.Peek() == ']')
                break;
            items.Add(ReadObject());
        }
        lexer.Skip();
        depth--;
        return PdfArray.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    private PdfObject ReadHexStringOrDictionary()
    {
        lexer.Skip();
        if (lexer.Peek() != '<')
            return lexer.ReadHexString();
        lexer.Skip();
        Enter();
        var entries = entryLists.TryPop(out var list) ? list : [];
        while (ReadEntry(entries))
        {
        }
        var made = PdfDictionary.FromEntries(entries);
        entries.Clear();
        entryLists.Push(entries);
        depth--;
        return made;
    }

    private bool ReadEntry(List<KeyValuePair<string, PdfObject>> entries)
    {
        lexer.SkipWhite();
        var at = lexer.Position;
        switch (lexer.Read())
        {
            case '>' when lexer.Read() == '>':
                return false;
            case '/':
                lexer.Position = at;
                var key = lexer.ReadName();
                entries.Add(new(key, ReadObject()));
                return true;
            default:
                throw lexer.Bad("A dictionary is malformed.", at);
        }
    }

    private void Enter()
    {
        if (++depth > DeepestNesting)
            throw new PdfException(PdfFault.TooComplex, "Objects are nested too deep.", lexer.Position);
    }

    /// <summary>Forgets the nesting of an object that could not be read.</summary>
    public void Reset() => depth = 0;
}
