using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>A stretch of a line in one style.</summary>
internal readonly record struct Segment(ShapedRun Run, int Start, int Length, double Width)
{
    public ReadOnlySpan<char> Text => Run.Text.AsSpan(Start, Length);
}

/// <summary>A line of text.</summary>
internal sealed class LinePiece : Piece
{
    private readonly List<Segment> segments;
    private readonly ParagraphStyle style;
    private readonly StructureNode? node;
    private readonly double x, stretch, ascent, natural;

    public LinePiece(List<Segment> segments, ParagraphStyle style, (double X, double Width) room, bool isLast, StructureNode? node)
    {
        this.segments = segments;
        this.style = style;
        this.node = node;
        ascent = segments.Max(segment => segment.Run.Ascent);
        natural = segments.Max(segment => segment.Run.LineHeight);
        var free = room.Width - segments.Sum(segment => segment.Width);
        x = room.X + style.Alignment switch
        {
            Alignment.Center => free / 2,
            Alignment.Right => free,
            _ => 0,
        };
        var spaces = segments.Sum(segment => segment.Text.Count(' '));
        stretch = style.Alignment == Alignment.Justified && !isLast && spaces > 0 ? free / spaces : 0;
    }

    public override double Height => natural * style.LineSpacing;

    public override void Draw(PageCanvas canvas, double left, double y)
    {
        canvas.Belongs(node);
        var baseLine = y + Height - natural + ascent;
        var at = left + x;
        foreach (var segment in segments)
        {
            var width = segment.Width + stretch * segment.Text.Count(' ');
            if (segment.Run.Slot is { } slot)
                canvas.Report(slot.Name, at, baseLine - ascent, width, natural);
            if (segment.Length > 0)
                canvas.Text(segment.Text, segment.Run.Font, segment.Run.Style, (at, baseLine), stretch);
            if (segment.Run.Style.IsUnderlined)
                canvas.FillRectangle(at, baseLine + segment.Run.Style.Size * 0.1, width, segment.Run.Style.Size * 0.05, segment.Run.Style.Ink);
            at += width;
        }
    }
}
