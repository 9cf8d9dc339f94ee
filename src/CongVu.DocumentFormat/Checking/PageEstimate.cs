using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Tells whether a section surely fills more than one page, without setting it.</summary>
internal static class PageEstimate
{
    // Letters of Times New Roman are about this wide on average, and lines this high, against their size.
    private const double AverageWidth = 0.44, LineHeight = 1.15;

    public static bool IsLongerThanOnePage(FormattedSection section) =>
        section.Blocks.Sum(block => HeightOf(block, section.TextWidth)) > section.Height - section.Top - section.Bottom;

    private static double HeightOf(FormattedBlock block, double width) => block switch
    {
        FormattedParagraph paragraph => HeightOf(paragraph, width),
        FormattedTable table => table.Rows.Sum(row => row.Count == 0 ? 0 : row.Max(cell => cell.Blocks.Sum(inner => HeightOf(inner, cell.Width > 0 ? cell.Width : width / row.Count)))),
        _ => 0,
    };

    private static double HeightOf(FormattedParagraph paragraph, double width)
    {
        var size = paragraph.Runs.Count == 0 ? 0 : paragraph.Runs.Max(run => run.Size);
        var room = Math.Max(20, width - paragraph.LeftIndent - paragraph.RightIndent);
        var lines = paragraph.Text.Split('\n').Sum(line => Math.Max(1, Math.Floor(line.Length * size * AverageWidth / room)));
        return paragraph.SpaceBefore + paragraph.SpaceAfter + lines * size * LineHeight * (paragraph.LineSpacing ?? 1);
    }
}
