using CongVu.DocumentFormat.Text;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.Reports.Slides;

/// <summary>Writes slides as a PDF file of lying pages, 16 to 9 (tệp trình chiếu).</summary>
internal static class SlideFile
{
    private static readonly Ink Navy = new(0.06, 0.19, 0.3);
    private static readonly Ink Grey = new(0.37, 0.42, 0.46);
    private static readonly TextStyle Heading = Letters(26, Navy, FontStyle.Bold);
    private static readonly TextStyle Line = Letters(17, Ink.Black);
    private static readonly TextStyle Foot = Letters(9, Grey);

    private static readonly PageFormat Sheet = new()
    {
        Width = Measure.Centimeters(28), Height = Measure.Centimeters(15.75),
        Top = Measure.Centimeters(1), Bottom = Measure.Centimeters(1.3), Left = Measure.Centimeters(1.3), Right = Measure.Centimeters(1.3),
    };

    public static byte[] Write(SlideDeck deck) => PageComposer.OfSystem.Compose(
        new DocumentProperties(deck.Slides[0].Title), deck.Slides.Select(slide => new Section(Sheet, Blocks(slide)) { Footer = FooterOf(deck), RestartNumbering = false })).File.ToArray();

    /// <summary>Letters without serifs: they are read from afar.</summary>
    internal static TextStyle Letters(double size, Ink ink, FontStyle face = FontStyle.Regular) => new(size, face) { Family = FontFamily.Sans, Ink = ink };

    /// <summary>Names are typed by people: control characters have no place on a page, and a strange one becomes a square.</summary>
    internal static string Printable(string words, TextStyle letters) =>
        PageComposer.OfSystem.Showable(string.Concat(Unicode.Compose(words).Select(sign => char.IsControl(sign) ? ' ' : sign)), letters);

    private static IEnumerable<Block> Blocks(Slide slide)
    {
        yield return new Paragraph(Printable(slide.Title, Heading), Heading, new ParagraphStyle { HeadingLevel = 1, SpaceAfter = 10 });
        foreach (var line in slide.Lines)
        {
            yield return new Paragraph(Printable(line, Line), Line, new ParagraphStyle { SpaceAfter = 8, LineSpacing = 1.15 });
        }

        foreach (var block in slide.Chart is { } chart ? SlideChart.Blocks(chart, Sheet.TextWidth) : [])
        {
            yield return block;
        }

        if (slide.Table is { } table)
        {
            yield return SlideChart.Lay(table, Sheet.TextWidth);
        }
    }

    private static RunningText FooterOf(SlideDeck deck) => new(
        new Paragraph([new TextRun($"{Printable(deck.Foot, Foot)}   ", Foot), new PageNumberRun(Foot), new TextRun("/", Foot), new PageCountRun(Foot)], ParagraphStyle.Plain),
        Measure.Centimeters(0.7));
}
