namespace CongVu.DocumentFormat.Formatted;

/// <summary>A paragraph with the form that its styles and its own marks give it together.</summary>
internal sealed record FormattedParagraph : FormattedBlock
{
    public required IReadOnlyList<FormattedRun> Runs { get; init; }

    public required LineAlignment Alignment { get; init; }

    public required double LeftIndent { get; init; }

    public required double RightIndent { get; init; }

    /// <summary>Of the first line beyond the others; negative hangs out.</summary>
    public required double FirstLineIndent { get; init; }

    public required double SpaceBefore { get; init; }

    public required double SpaceAfter { get; init; }

    /// <summary>Distance of lines as a multiple of single; absent when it is fixed in points.</summary>
    public required double? LineSpacing { get; init; }

    public required bool HasRuleBelow { get; init; }

    /// <summary>The number or sign that the program puts before it.</summary>
    public string Label { get; init; } = "";

    public IReadOnlyList<FormattedDrawing> Drawings { get; init; } = [];

    /// <summary>Label and text; lines parted by <c>\n</c>, tabs kept.</summary>
    public string Text => Label + string.Concat(Runs.Select(run => run.Text));
}

/// <summary>How the lines of a paragraph stand.</summary>
internal enum LineAlignment
{
    Left,
    Center,
    Right,
    Justified,
}
