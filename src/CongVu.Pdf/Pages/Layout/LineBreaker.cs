using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>Breaks a paragraph into lines: at spaces, and within a word only when it alone is wider than the line.</summary>
internal sealed class LineBreaker
{
    // Sums of widths are not exact; a word that fits to a hair must stay.
    private const double Tolerance = 0.01;

    private readonly List<ShapedRun> runs;
    private readonly ParagraphStyle style;
    private readonly double width;
    private readonly StructureNode? node;
    private readonly List<LinePiece> lines = [];

    private Position lineStart;
    private Position? lastBreak;

    private LineBreaker(Paragraph paragraph, double width, StructureNode? node, FontResources fonts)
    {
        runs = [.. paragraph.Runs.Select(run => new ShapedRun(run, fonts))];
        style = paragraph.Style;
        this.width = width - style.LeftIndent;
        this.node = node;
    }

    private double Indent => lines.Count == 0 ? style.FirstLineIndent : 0;

    public static List<LinePiece> Break(Paragraph paragraph, double width, StructureNode? node, FontResources fonts)
    {
        var breaker = new LineBreaker(paragraph, width, node, fonts);
        if (breaker.runs.Count > 0)
            breaker.Walk();
        return breaker.lines;
    }

    private void Walk()
    {
        var at = lineStart;
        double x = Indent;
        while (at.Run < runs.Count)
        {
            var run = runs[at.Run];
            if (run.Slot is null && at.Index == run.Text.Length)
            {
                at = new(at.Run + 1, 0);
                continue;
            }

            var c = run.Slot is null ? run.Text[at.Index] : '\0';
            if (c == '\n')
            {
                EndLine(at, isLast: true);
                lineStart = at = at.Next;
                x = Indent;
                continue;
            }

            var next = run.Slot is null ? at.Next : new Position(at.Run + 1, 0);
            x += run.Slot is null ? run.WidthOf(c) : run.SlotWidth;
            if (c == ' ')
                lastBreak = next;
            else if (x > width + Tolerance && at != lineStart)
            {
                at = lastBreak ?? EmergencyBreak(at);
                EndLine(at, isLast: false);
                lineStart = at;
                x = Indent;
                continue;
            }

            at = next;
        }

        EndLine(at, isLast: true);
    }

    // A word wider than the line: rather after a hyphen or slash of it than between letters.
    private Position EmergencyBreak(Position at)
    {
        for (var index = at.Index; at.Run != lineStart.Run ? index > 0 : index > lineStart.Index + 1; index--)
        {
            if (runs[at.Run].Slot is null && "-/_.,;".Contains(runs[at.Run].Text[index - 1]))
                return at with { Index = index };
        }

        return at;
    }

    private void EndLine(Position end, bool isLast)
    {
        var segments = new List<Segment>();
        for (var i = lineStart.Run; i < runs.Count && i <= end.Run; i++)
        {
            var run = runs[i];
            if (run.Slot is not null)
            {
                if (i < end.Run)
                    segments.Add(new(run, 0, run.Text.Length, run.SlotWidth));
                continue;
            }

            var from = i == lineStart.Run ? lineStart.Index : 0;
            var to = i == end.Run ? end.Index : run.Text.Length;
            if (to > from)
                segments.Add(new(run, from, to - from, 0));
        }

        TrimEnd(segments);
        for (var i = 0; i < segments.Count; i++)
            if (segments[i].Run.Slot is null)
                segments[i] = segments[i] with { Width = segments[i].Run.Font.Font.WidthOf(segments[i].Text, segments[i].Run.Style.Size) };
        // An empty line is as high as its letters would be.
        if (segments.Count == 0)
            segments.Add(new(runs[Math.Min(lineStart.Run, runs.Count - 1)], 0, 0, 0));
        lines.Add(new(segments, style, (style.LeftIndent + Indent, width - Indent), isLast, node));
        lastBreak = null;
    }

    private static void TrimEnd(List<Segment> segments)
    {
        while (segments.Count > 0 && segments[^1] is { Run.Slot: null } last)
        {
            var kept = last.Text.TrimEnd(' ').Length;
            if (kept > 0)
            {
                segments[^1] = last with { Length = kept };
                return;
            }

            segments.RemoveAt(segments.Count - 1);
        }
    }

    private readonly record struct Position(int Run, int Index)
    {
        public Position Next => this with { Index = Index + 1 };
    }
}
