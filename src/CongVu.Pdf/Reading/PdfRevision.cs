using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>One saved state of a file: everything up to its own %%EOF.</summary>
public sealed class PdfRevision
{
    private PdfRevision(int index, PdfFile view, IReadOnlyList<XrefSection> added, long end, long endWithWhite)
    {
        Index = index;
        View = view;
        Added = added;
        End = end;
        EndWithWhite = endWithWhite;
    }

    /// <summary>0 for the oldest.</summary>
    public int Index { get; }

    /// <summary>The file as it was then.</summary>
    public PdfFile View { get; }

    /// <summary>The cross-reference sections that this revision added: one, or two in a linearized file.</summary>
    public IReadOnlyList<XrefSection> Added { get; }

    /// <summary>Just after %%EOF.</summary>
    public long End { get; }

    /// <summary>After the white space that follows %%EOF.</summary>
    public long EndWithWhite { get; }

    internal static List<PdfRevision> FindAll(PdfFile file, PdfBody body)
    {
        var found = new List<PdfRevision>();
        var lexer = body.NewParser(file.Length).Lexer;
        for (var first = 0; first < file.Sections.Count;)
        {
            var count = CountAdded(file.Sections, first);
            var added = file.Sections.Skip(first).Take(count).ToList();
            var (end, white) = FindEnd(lexer, added.Max(section => section.End));
            var view = first == 0 ? file : file.AsOf(first, white);
            found.Add(new PdfRevision(0, view, added, end, white));
            first += count;
        }
        found.Reverse();
        return [.. found.Select((item, index) => new PdfRevision(index, item.View, item.Added, item.End, item.EndWithWhite))];
    }

    /// <summary>The newest revision must be the end of the file: nothing may hide behind it.</summary>
    internal static void RequireEnd(PdfFile file, PdfBody body)
    {
        var added = file.Sections.Take(CountAdded(file.Sections, 0));
        var (_, white) = FindEnd(body.SharedLexer, added.Max(section => section.End));
        if (white != file.Length)
            throw new PdfException(PdfFault.JunkAfterEnd, "There are bytes between the newest cross-reference section and the end.", white);
    }

    private static int CountAdded(IReadOnlyList<XrefSection> sections, int first)
    {
        var next = first + 1;
        // A linearized file names its second section first; both make one revision.
        while (next < sections.Count && sections[next].Offset > sections[first].Offset)
            next++;
        return next - first;
    }

    private static (long End, long White) FindEnd(PdfLexer lexer, long from)
    {
        lexer.Position = from;
        lexer.Expect("startxref"u8);
        lexer.ReadUnsigned();
        while (PdfCharacters.IsWhite(lexer.Peek()))
            lexer.Skip();
        foreach (var expected in "%%EOF"u8)
        {
            if (lexer.Read() != expected)
                throw new PdfException(PdfFault.BadXref, "A revision does not end with %%EOF.", from);
        }
        var end = lexer.Position;
        while (lexer.Peek() is '\r' or '\n' or ' ' or '\t')
            lexer.Skip();
        return (end, lexer.Position);
    }
}
