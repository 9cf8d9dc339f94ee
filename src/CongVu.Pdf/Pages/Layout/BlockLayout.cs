using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>Turns blocks into pieces for a given width.</summary>
internal sealed class BlockLayout(FontResources fonts, bool isTagged)
{
    public IEnumerable<Piece> Lay(IEnumerable<Block> blocks, double width, StructureNode? parent) =>
        blocks.SelectMany(block => Lay(block, width, parent));

    public StructureNode? Part(string type, StructureNode? parent, string? description = null, (int, int)? span = null) =>
        isTagged && parent is not null ? new(type, parent) { Description = description, Span = span ?? (1, 1) } : null;

    private IEnumerable<Piece> Lay(Block block, double width, StructureNode? parent) => block switch
    {
        Paragraph paragraph => LayParagraph(paragraph, width, parent),
        Table table => new TableLayout(this, table, width, parent).Lay(),
        Rule rule => [LayRule(rule, width)],
        Picture picture => [new PicturePiece(picture, Offset(picture.Alignment, picture.Width, width), Part("Figure", parent, picture.Description))],
        ReservedArea area => [new ReservedPiece(area, Offset(area.Alignment, area.Width, width)) { KeepWithNext = area.KeepWithNext }],
        PageBreak => [new BreakPiece()],
        _ => throw new Objects.PdfException(Objects.PdfFault.NotSupported, $"Blocks of type {block.GetType().Name} cannot be laid out."),
    };

    private List<LinePiece> LayParagraph(Paragraph paragraph, double width, StructureNode? parent)
    {
        var style = paragraph.Style;
        var type = style.HeadingLevel == 0 ? "P" : $"H{style.HeadingLevel}";
        var lines = LineBreaker.Break(paragraph, width, Part(type, parent), fonts);
        for (var i = 0; i < lines.Count; i++)
        {
            // No line of a paragraph stands alone at the head or foot of a page.
            var isSecondEdge = i == 0 || i == lines.Count - 2;
            lines[i].KeepWithNext = i < lines.Count - 1 ? isSecondEdge || style.KeepWithNext : style.KeepWithNext;
        }

        if (lines.Count > 0)
        {
            lines[0].SpaceBefore = style.SpaceBefore;
            lines[^1].SpaceAfter = style.SpaceAfter;
        }

        return lines;
    }

    private static RulePiece LayRule(Rule rule, double width)
    {
        var length = rule.Width > 0 ? Math.Min(rule.Width, width) : width;
        return new(rule, Offset(rule.Alignment, length, width), length)
        {
            SpaceBefore = rule.SpaceBefore,
            SpaceAfter = rule.SpaceAfter,
        };
    }

    public static double Offset(Alignment alignment, double length, double width) => alignment switch
    {
        Alignment.Center => (width - length) / 2,
        Alignment.Right => width - length,
        _ => 0,
    };
}
