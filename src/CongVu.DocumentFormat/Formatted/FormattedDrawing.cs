namespace CongVu.DocumentFormat.Formatted;

/// <summary>A drawing anchored in a paragraph: a line, a frame with text, a picture.</summary>
internal sealed record FormattedDrawing(DrawingKind Kind, double Width, double Height, bool IsSolid, string? Color, IReadOnlyList<FormattedBlock> Text);

/// <summary>Kinds of drawings that matter here.</summary>
internal enum DrawingKind
{
    Line,
    Frame,
    Picture,
}
