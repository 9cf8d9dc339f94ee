using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>The text of a document with its landmarks: where the header ends, the body begins, and the foot stands.</summary>
internal sealed class DocumentText
{
    private const int LongestHeader = 60;
    private static readonly Regex Greeting = ReadingPattern.Of(@"^k[ií]nh\s*g[uưứử]i|^k[ií]nh\s*gởi");
    private static readonly Regex Telegraph = ReadingPattern.Of(@"\bđiện\s*:$");
    private static readonly Regex RecipientsHeading = ReadingPattern.Of(@"^n[oơ]i\s*nh[aậ]n\s*(?:[:;.]|$)");
    private static readonly Regex AppendixHeading = ReadingPattern.Of(@"^phụ lục\s*(?:số\s*)?(?:[ivxl]+|\d+)?\s*[:.]?$");

    private static readonly Regex UrgencyBehind = ReadingPattern.Of(@" (?:hoa toc|thuong khan|khan)$");

    private DocumentText(SourceText source, IReadOnlyList<PageLine> lines)
    {
        Source = source;
        Lines = lines;
        GreetingLine = FindLine(0, Math.Min(LongestHeader, lines.Count), cell => Greeting.IsMatch(Lower(cell)) || Telegraph.IsMatch(Lower(cell)));
        RecipientsLine = FindLine(GreetingLine ?? 0, lines.Count, cell => RecipientsHeading.IsMatch(Lower(cell)));
        AppendixLine = FindLine(RecipientsLine ?? lines.Count, lines.Count, cell => AppendixHeading.IsMatch(Lower(cell)));
        Type = FindType();
    }

    public SourceText Source { get; }

    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>Kính gửi; or <c>… điện:</c> of a telegram.</summary>
    public int? GreetingLine { get; }

    /// <summary>Nơi nhận.</summary>
    public int? RecipientsLine { get; }

    /// <summary>Where appendices begin after the foot.</summary>
    public int? AppendixLine { get; }

    /// <summary>The line that is the name of a type in capitals.</summary>
    public TypeHeading? Type { get; }

    public int? TypeLine => Type?.Line;

    /// <summary>The first line that no longer belongs to the header.</summary>
    public int HeaderEnd => TypeLine ?? GreetingLine ?? Math.Min(LongestHeader / 2, Lines.Count);

    /// <summary>The first line after the document itself.</summary>
    public int DocumentEnd => AppendixLine ?? Lines.Count;

    public static DocumentText From(string raw)
    {
        var source = SourceText.From(raw);
        return new DocumentText(source, PageLine.Of(source));
    }

    public string Text(Cell cell) => Source.Text[cell.Start..cell.End];

    public string Lower(Cell cell) => Source.Lower[cell.Start..cell.End];

    public string Folded(Cell cell) => Source.Folded[cell.Start..cell.End];

    /// <summary>The type that a line in capitals names, alone or with a mark of urgency behind it: <c>CÔNG ĐIỆN KHẨN</c>.</summary>
    public string? TypeNamedBy(Cell cell) => VietnameseLetters.IsCapitals(Text(cell))
        ? DocumentTypeNames.Named(UrgencyBehind.Replace(Folded(cell), "").TrimEnd(' ', ':', '.', '-', '_'))
        : null;

    // After a greeting only a form or an enclosed text bears a name; telegrams are greeted below theirs.
    private TypeHeading? FindType() => Lines.Take(Math.Min(GreetingLine ?? LongestHeader, Lines.Count))
        .SelectMany(line => line.Cells, (line, cell) => TypeNamedBy(cell) is { } name ? new TypeHeading(line.Number, cell, name) : null)
        .FirstOrDefault(heading => heading is not null);

    private int? FindLine(int first, int end, Func<Cell, bool> matches)
    {
        for (var number = first; number < end; number++)
        {
            if (Lines[number].Cells.Any(matches))
                return number;
        }
        return null;
    }
}

/// <summary>The name by which a document calls itself, and where it stands.</summary>
internal sealed record TypeHeading(int Line, Cell Cell, string Name);
