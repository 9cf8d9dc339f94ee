namespace CongVu.Pdf.Pages;

/// <summary>Text that is broken into lines.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphStyle Style) : Block
{
    /// <summary>A paragraph of one run.</summary>
    public Paragraph(string text, TextStyle letters, ParagraphStyle style)
        : this([new TextRun(text, letters)], style)
    {
    }
}

/// <summary>How the lines of a paragraph stand; lengths in points.</summary>
public sealed record ParagraphStyle
{
    /// <summary>A paragraph at the left margin, single-spaced.</summary>
    public static readonly ParagraphStyle Plain = new();

    /// <summary>Where the lines stand.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>How far the first line is indented beyond the others; negative hangs out.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>How far all lines are indented on the left.</summary>
    public double LeftIndent { get; init; }

    /// <summary>Space above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Distance of lines; 1 is single.</summary>
    public double LineSpacing { get; init; } = 1;

    /// <summary>Whether the next block must begin on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Level of the heading that this is, 1 to 6; 0 for ordinary text.</summary>
    public int HeadingLevel { get; init; }
}
