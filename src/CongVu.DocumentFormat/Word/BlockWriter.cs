using System.Xml.Linq;
using CongVu.Pdf.Pages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Writes paragraphs, rules and reserved places; tables by <see cref="TableWriter"/>.</summary>
internal sealed class BlockWriter
{
    private readonly TableWriter tables;

    public BlockWriter() => tables = new(this);

    /// <summary>Writes blocks into a column of this width.</summary>
    public IEnumerable<XElement> Write(IEnumerable<Block> blocks, double width) =>
        blocks.SelectMany(block => block is Table table ? tables.Write(table) : Write(block, width));

    /// <summary>The same, where rows of tables are made one at a time while the file is written.</summary>
    public IEnumerable<object> Stream(IEnumerable<Block> blocks, double width) =>
        blocks.SelectMany(block => block is Table table ? tables.Stream(table) : Write(block, width));

    /// <summary>A paragraph that is as high as asked and holds nothing.</summary>
    public static XElement Gap(double height, bool keepWithNext) => new(
        W + "p",
        new XElement(
            W + "pPr",
            keepWithNext ? new XElement(W + "keepNext") : null,
            new XElement(
                W + "spacing",
                new XAttribute(W + "before", 0),
                new XAttribute(W + "after", 0),
                new XAttribute(W + "line", Math.Max(20, Twentieths(height))),
                new XAttribute(W + "lineRule", "exact"))));

    /// <summary>Spaces of a paragraph; <paramref name="lines"/> is a multiple of single.</summary>
    public static XElement Spacing(double before, double after, double lines) => new(
        W + "spacing",
        new XAttribute(W + "before", Twentieths(before)),
        new XAttribute(W + "after", Twentieths(after)),
        new XAttribute(W + "line", (int)Math.Round(lines * 240)),
        new XAttribute(W + "lineRule", "auto"));

    public static int Twentieths(double points) => (int)Math.Round(points * 20);

    public static XAttribute Value(string value) => new(W + "val", value);

    private IEnumerable<XElement> Write(Block block, double width) => block switch
    {
        Paragraph paragraph => [WriteParagraph(paragraph)],
        Rule rule => [WriteRule(rule, width)],
        ReservedArea area => [Gap(area.Height, area.KeepWithNext)],
        PageBreak => [new XElement(W + "p", new XElement(W + "r", new XElement(W + "br", new XAttribute(W + "type", "page"))))],
        _ => throw new DocumentFormatException(DocumentFormatFault.BadContent, $"Blocks of type {block.GetType().Name} cannot be written into a Word file."),
    };

    private static XElement WriteParagraph(Paragraph paragraph)
    {
        var style = paragraph.Style;
        var form = new XElement(
            W + "pPr",
            style.KeepWithNext ? new XElement(W + "keepNext") : null,
            Spacing(style.SpaceBefore, style.SpaceAfter, style.LineSpacing),
            Indent(style),
            new XElement(W + "jc", Value(style.Alignment switch
            {
                Alignment.Center => "center",
                Alignment.Right => "right",
                Alignment.Justified => "both",
                _ => "left",
            })),
            style.HeadingLevel > 0 ? new XElement(W + "outlineLvl", new XAttribute(W + "val", style.HeadingLevel - 1)) : null);
        return new XElement(W + "p", form, paragraph.Runs.SelectMany(RunWriter.Write));
    }

    private static XElement? Indent(ParagraphStyle style)
    {
        if (style is { LeftIndent: 0, FirstLineIndent: 0 })
            return null;
        return new XElement(
            W + "ind",
            new XAttribute(W + "left", Twentieths(style.LeftIndent)),
            new XAttribute(W + (style.FirstLineIndent < 0 ? "hanging" : "firstLine"), Twentieths(Math.Abs(style.FirstLineIndent))));
    }

    // A line of its own, as low as can be, with a border that its indents shorten.
    private static XElement WriteRule(Rule rule, double width)
    {
        var size = Math.Max(2, (int)Math.Round(rule.Thickness * 8));
        var free = Math.Max(0, width - rule.Width);
        return new XElement(
            W + "p",
            new XElement(
                W + "pPr",
                new XElement(W + "keepNext"),
                new XElement(W + "pBdr", new XElement(W + "bottom", Value("single"), new XAttribute(W + "sz", size), new XAttribute(W + "space", 0), new XAttribute(W + "color", "000000"))),
                new XElement(
                    W + "spacing",
                    new XAttribute(W + "before", Twentieths(rule.SpaceBefore)),
                    new XAttribute(W + "after", Twentieths(rule.SpaceAfter)),
                    new XAttribute(W + "line", 20),
                    new XAttribute(W + "lineRule", "exact")),
                rule.Width > 0 ? new XElement(W + "ind", new XAttribute(W + "left", Twentieths(free / 2)), new XAttribute(W + "right", Twentieths(free / 2))) : null));
    }
}
