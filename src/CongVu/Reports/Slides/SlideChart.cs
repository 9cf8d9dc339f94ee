using System.Globalization;
using CongVu.Pdf.Pages;
using CongVu.Reports.Charts;

namespace CongVu.Reports.Slides;

/// <summary>Charts and tables as blocks of a page: each part of a bar is a thick line of its color (biểu đồ trên trang).</summary>
internal static class SlideChart
{
    private const double NameWide = 210;
    private const double TotalWide = 40;
    private const double Thick = 15;
    private const double Gap = 6;
    private const double LegendMark = 18;
    private static readonly TextStyle Small = SlideFile.Letters(12, Ink.Black);
    private static readonly TextStyle Head = SlideFile.Letters(12, Ink.Black, Pdf.Fonts.FontStyle.Bold);

    public static IEnumerable<Block> Blocks(BarChart chart, double wide)
    {
        yield return Legend(chart, wide);
        var most = Math.Max(1, chart.Bars.Select(bar => bar.Values.Sum()).DefaultIfEmpty().Max());
        foreach (var bar in chart.Bars)
        {
            yield return Bar(chart, bar, (wide - NameWide - TotalWide) / most);
        }
    }

    public static Table Lay(SlideTable table, double wide)
    {
        var cell = (wide - NameWide) / (table.Head.Count - 1);
        return new Table([NameWide, .. Enumerable.Repeat(cell, table.Head.Count - 1)], table.Rows.Select(row => Row(row, Small)))
        {
            Header = [Row(table.Head, Head)], BorderInk = new Ink(0.53, 0.57, 0.61), Padding = 4,
        };
    }

    private static TableRow Row(IReadOnlyList<string> cells, TextStyle letters) => new(
        [.. cells.Select((words, index) => Say(words, letters, index == 0 ? Alignment.Left : Alignment.Center))]);

    private static Table Legend(BarChart chart, double wide)
    {
        var step = (wide - NameWide) / chart.Parts.Count;
        return Bare(
            [NameWide, .. chart.Parts.SelectMany(_ => (double[])[LegendMark, step - LegendMark])],
            [Say("", Small, Alignment.Left), .. chart.Parts.SelectMany(part => (TableCell[])[Fill(part, 12, 12), Say(part.Name, Small, Alignment.Left)])]);
    }

    private static Table Bar(BarChart chart, ChartBar bar, double scale)
    {
        var parts = bar.Values.Zip(chart.Parts).Where(pair => pair.First > 0).ToList();
        return Bare(
            [NameWide, .. parts.Select(pair => pair.First * scale), TotalWide],
            [
                Say(bar.Name, Small, Alignment.Right, isBeforeBar: true), .. parts.Select(pair => Fill(pair.Second, pair.First * scale, Thick)),
                Say($" {bar.Values.Sum().ToString(CultureInfo.InvariantCulture)}", Head, Alignment.Left),
            ]);
    }

    private static Table Bare(IReadOnlyList<double> columns, IReadOnlyList<TableCell> cells) =>
        new(columns, [new TableRow(cells) { MinHeight = Thick }]) { Border = 0, Padding = 0, SpaceAfter = Gap, KeepTogether = true };

    private static TableCell Fill(ChartPart part, double wide, double high) =>
        new([new Rule(wide) { Thickness = high, Ink = PrintedCharts.InkOf(part.Fill), Alignment = Alignment.Left }]) { IsMiddle = true };

    private static TableCell Say(string words, TextStyle letters, Alignment alignment, bool isBeforeBar = false) =>
        new([new Paragraph(SlideFile.Printable(words, letters) + new string('\u00A0', isBeforeBar ? 2 : 0), letters, new ParagraphStyle { Alignment = alignment })]) { IsMiddle = true };
}
