using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Lays out a chart as filled cells, which pages and Word files show alike: no picture that blurs or is lost.</summary>
internal sealed class ChartLayout(ReportChart chart, double width, Func<string, TextStyle, string> show, Func<int, string> format)
{
    private const double TotalWidth = 40;
    private const double MarkWidth = 14;
    private const double Height = 15;
    private const int SpareLetters = 2;
    private const double DigitWidth = 6;
    private static readonly TextStyle Letters = new(11);
    private static readonly TextStyle Bold = new(11, FontStyle.Bold);

    private double NameWidth => width * 0.32;

    public IEnumerable<Block> Lay()
    {
        yield return new Paragraph(show(chart.Title, Bold), Bold, new() { Alignment = Alignment.Center, KeepWithNext = true, SpaceBefore = 6, SpaceAfter = 4 });
        yield return Legend();
        var most = Math.Max(1, chart.Bars.Select(bar => bar.Values.Sum()).DefaultIfEmpty().Max());
        foreach (var bar in chart.Bars)
            yield return Bar(bar, (width - NameWidth - TotalWidth) / most);
        yield return new Paragraph("\u00A0", Letters, ParagraphStyle.Plain);
    }

    // Each part has room by the length of its name.
    private Table Legend()
    {
        var letter = (width - (MarkWidth * chart.Parts.Count)) / chart.Parts.Sum(part => part.Name.Length + SpareLetters);
        return Bare(
            [.. chart.Parts.SelectMany(part => (double[])[MarkWidth, (part.Name.Length + SpareLetters) * letter])],
            [.. chart.Parts.SelectMany(part => (TableCell[])[new([]) { Fill = part.Fill }, Cell("\u00A0" + part.Name, Letters, Alignment.Left)])],
            spaceAfter: 6);
    }

    private Table Bar(ReportChartBar bar, double scale)
    {
        var parts = bar.Values.Zip(chart.Parts).Where(pair => pair.First > 0).ToList();
        return Bare(
            [NameWidth, .. parts.Select(pair => pair.First * scale), TotalWidth],
            [
                Cell(bar.Name + "\u00A0\u00A0", Letters, Alignment.Right), .. parts.Select(pair => Part(pair.First, pair.Second, pair.First * scale)),
                Cell("\u00A0" + format(bar.Values.Sum()), Bold, Alignment.Left),
            ],
            spaceAfter: 4);
    }

    // A part too narrow for its figure shows none.
    private TableCell Part(int value, ReportChartPart part, double wide)
    {
        var figure = format(value);
        var hasRoom = wide >= DigitWidth * (figure.Length + 1);
        return (hasRoom ? Cell(figure, Letters with { Ink = part.Letters }, Alignment.Center) : new TableCell([])) with { Fill = part.Fill };
    }

    private TableCell Cell(string words, TextStyle style, Alignment alignment) =>
        new([new Paragraph(show(words, style), style, new() { Alignment = alignment })]) { IsMiddle = true };

    private static Table Bare(IReadOnlyList<double> columns, IReadOnlyList<TableCell> cells, double spaceAfter) =>
        new(columns, [new TableRow(cells) { MinHeight = Height }]) { Border = 0, Padding = 0, SpaceAfter = spaceAfter, KeepTogether = true };
}
