using CongVu.DocumentFormat.Text;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Lays out the content of a document or of an appendix (box 6).</summary>
internal sealed class BodyLayout(Letters letters, double width)
{
    private const string EndMark = "./.";

    /// <param name="body">The content.</param>
    /// <param name="isClosed">Whether its last paragraph ends with the mark that nothing follows.</param>
    public IEnumerable<Block> Lay(IReadOnlyList<BodyBlock> body, bool isClosed)
    {
        for (var i = 0; i < body.Count; i++)
        {
            var block = isClosed && i == body.Count - 1 ? Closed(body[i]) : body[i];
            foreach (var laid in Lay(block))
                yield return laid;
        }
    }

    private IEnumerable<Block> Lay(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => [new Paragraph(Runs(paragraph.Parts), letters.BodyParagraph)],
        BodyItem item => Lay(item),
        BodyTable table => [Lay(table)],
        _ => throw new DocumentFormatException(DocumentFormatFault.BadContent, $"Parts of type {block.GetType().Name} cannot be laid out."),
    };

    private IEnumerable<Block> Lay(BodyItem item)
    {
        if (item.Level is ItemLevel.Part or ItemLevel.Chapter or ItemLevel.Section)
            return [.. Centered(item), .. Text(item)];
        var sign = item.Level switch
        {
            ItemLevel.Article => $"Điều {item.Number}. ",
            ItemLevel.Heading => $"{Ordinals.Roman(item.Number)}. ",
            ItemLevel.Clause => $"{item.Number}. ",
            ItemLevel.Point => $"{Ordinals.Letter(item.Number)}) ",
            _ => "- ",
        };
        var isBold = item.Level is ItemLevel.Article or ItemLevel.Heading || item.Title is not null;
        var title = item.Level == ItemLevel.Heading ? StateHead.Upper(item.Title ?? "") : item.Title ?? "";
        if (item.Level == ItemLevel.Article && item.Title is null)
            return [new Paragraph([new TextRun(sign, letters.Of(Emphasis.Bold)), .. Runs(item.Parts)], letters.BodyParagraph)];
        if (item.Title is null && !isBold)
            return [new Paragraph([new TextRun(sign, letters.Body), .. Runs(item.Parts)], letters.BodyParagraph)];
        var heading = new Paragraph(sign + title, letters.Of(Emphasis.Bold), letters.BodyParagraph with { KeepWithNext = true, HeadingLevel = 2 });
        return [heading, .. Text(item)];
    }

    private IEnumerable<Block> Centered(BodyItem item)
    {
        var sign = item.Level switch
        {
            ItemLevel.Part => $"Phần {Ordinals.Roman(item.Number)}",
            ItemLevel.Chapter => $"Chương {Ordinals.Roman(item.Number)}",
            _ => $"Mục {item.Number}",
        };
        var style = Letters.Centered with { KeepWithNext = true, HeadingLevel = 2 };
        yield return new Paragraph(sign, letters.Of(Emphasis.Bold), style with { SpaceBefore = 12 });
        if (item.Title is { } title)
            yield return new Paragraph(StateHead.Upper(title), letters.Of(Emphasis.Bold), style);
    }

    private IEnumerable<Block> Text(BodyItem item) => item.Parts.Count == 0 ? [] : [new Paragraph(Runs(item.Parts), letters.BodyParagraph)];

    private Table Lay(BodyTable table)
    {
        var all = table.Columns.Sum(column => column.Weight);
        var style = letters.Body with { Size = 13 };
        Paragraph Cell(string text, bool isCentered, FontStyle face) =>
            new(text, style with { Face = face }, new() { Alignment = isCentered ? Alignment.Center : Alignment.Left });
        return new Table(
            [.. table.Columns.Select(column => column.Weight / all * width)],
            table.Rows.Select(row => new TableRow([.. row.Select((cell, i) =>
                new TableCell([Cell(cell, i < table.Columns.Count && table.Columns[i].IsCentered, FontStyle.Regular)]))])))
        {
            Header = [new([.. table.Columns.Select(column => new TableCell([Cell(column.Title, true, FontStyle.Bold)]) { IsMiddle = true })])],
            SpaceBefore = 6,
            SpaceAfter = 6,
        };
    }

    private List<Run> Runs(IReadOnlyList<TextPart> parts) => [.. parts.Select(part => new TextRun(part.Text, letters.Of(part.Emphasis)))];

    private static BodyBlock Closed(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => paragraph with { Parts = Closed(paragraph.Parts) },
        BodyItem { Parts.Count: > 0 } item => item with { Parts = Closed(item.Parts) },
        _ => block,
    };

    private static List<TextPart> Closed(IReadOnlyList<TextPart> parts)
    {
        var last = parts[^1];
        var text = last.Text.TrimEnd();
        if (text.EndsWith(EndMark, StringComparison.Ordinal))
            return [.. parts];
        return [.. parts.SkipLast(1), last with { Text = text.TrimEnd('.', ';') + EndMark }];
    }
}
