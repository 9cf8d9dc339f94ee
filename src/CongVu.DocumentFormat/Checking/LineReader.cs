using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Turns the blocks of a document into lines; tables that only lay out the page are taken apart, tables with lines stay.</summary>
internal sealed class LineReader
{
    private int tables;

    public List<object> Read(IEnumerable<FormattedBlock> blocks) => Read(blocks, LinePosition.Whole);

    public IEnumerable<TextLine> Lines(IEnumerable<FormattedBlock> blocks) => Read(blocks).OfType<TextLine>();

    private List<object> Read(IEnumerable<FormattedBlock> blocks, LinePosition position)
    {
        var read = new List<object>();
        foreach (var block in blocks)
        {
            if (block is FormattedParagraph paragraph)
                read.AddRange(Split(paragraph, position));
            else if (block is FormattedTable table)
                read.AddRange(Read(table, position));
        }

        return read;
    }

    private IEnumerable<object> Read(FormattedTable table, LinePosition position)
    {
        // A table of one cell is a frame; one with lines and several cells is content.
        if (table.Cells.Count() == 1)
        {
            var cell = table.Cells.First();
            var frame = table.HasLines || cell.HasFrame ? new FrameAround(cell.Width, null, cell.FrameColor) : null;
            return Read(cell.Blocks, position with { Frame = frame ?? position.Frame });
        }

        if (table.HasLines)
            return [table];
        var number = position.Table ?? ++tables;
        return table.Rows.SelectMany((row, index) => row.SelectMany((cell, i) =>
        {
            var half = position.Half != PageHalf.Whole || row.Count == 1 ? position.Half
                : i == 0 ? PageHalf.Left
                : i == row.Count - 1 ? PageHalf.Right
                : PageHalf.Whole;
            return Read(cell.Blocks, new LinePosition(half, number, index, cell.HasFrame ? new(cell.Width, null, cell.FrameColor) : position.Frame, cell.Width));
        }));
    }

    private IEnumerable<object> Split(FormattedParagraph paragraph, LinePosition position)
    {
        var line = new List<FormattedRun>();
        var label = paragraph.Label;
        var half = position;
        foreach (var run in paragraph.Runs)
        {
            var parts = run.Text.Split('\n', '\t');
            for (int i = 0, at = -1; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return new TextLine(paragraph, line, label, half);
                    // Without a table, a tab parts the left half of the page from the right.
                    half = run.Text[at] == '\t' && position.Half == PageHalf.Whole ? position with { Half = PageHalf.Right } : position;
                    (line, label) = ([], "");
                }

                line.Add(run with { Text = parts[i] });
                at += parts[i].Length + 1;
            }
        }

        yield return new TextLine(paragraph, line, label, half);
        foreach (var frame in paragraph.Drawings.Where(drawing => drawing.Text.Count > 0))
            foreach (var inner in Read(frame.Text, position with { Frame = new(frame.Width, frame.Height, frame.Color) }))
                yield return inner;
    }
}
