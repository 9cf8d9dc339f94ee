namespace CongVu.Documents.Reading;

/// <summary>One line of a page, cut into cells where a gap shows that columns stand side by side.</summary>
/// <param name="Number">The position among all lines.</param>
/// <param name="Start">Where it begins in the source text.</param>
/// <param name="End">Where it ends, without the line break.</param>
/// <param name="Cells">Its cells from left to right; none on an empty line.</param>
internal sealed record PageLine(int Number, int Start, int End, IReadOnlyList<Cell> Cells)
{
    private const int Gap = 3;
    private const int TabStop = 8;

    public bool IsEmpty => Cells.Count == 0;

    public static IReadOnlyList<PageLine> Of(SourceText source)
    {
        var lines = new List<PageLine>();
        var start = 0;
        foreach (var text in source.Text.Split('\n', '\f'))
        {
            lines.Add(new PageLine(lines.Count, start, start + text.Length, Cut(text, start)));
            start += text.Length + 1;
        }
        return lines;
    }

    private static List<Cell> Cut(string line, int start)
    {
        var cells = new List<Cell>();
        var (begin, end, column, beginColumn) = (-1, -1, 0, 0);
        for (var index = 0; index < line.Length; index++)
        {
            if (!char.IsWhiteSpace(line[index]))
            {
                if (begin >= 0 && column - EndColumn(beginColumn, begin, end) >= Gap)
                {
                    cells.Add(new Cell(start + begin, start + end, beginColumn));
                    begin = -1;
                }
                (begin, beginColumn) = begin < 0 ? (index, column) : (begin, beginColumn);
                end = index + 1;
            }
            column = line[index] == '\t' ? ((column / TabStop) + 1) * TabStop + Gap : column + 1;
        }
        if (begin >= 0)
            cells.Add(new Cell(start + begin, start + end, beginColumn));
        return cells;
    }

    private static int EndColumn(int beginColumn, int begin, int end) => beginColumn + end - begin;
}

/// <summary>A run of words on one line, with the column it begins in.</summary>
internal readonly record struct Cell(int Start, int End, int Column)
{
    public int Length => End - Start;

    public Cell From(int start) => new(start, End, Column + start - Start);

    public Cell To(int end) => this with { End = end };
}
