namespace CongVu.DocumentFormat.Formatted;

/// <summary>A paragraph or a table.</summary>
internal abstract record FormattedBlock;

/// <summary>How the lines of a paragraph stand.</summary>
internal enum LineAlignment
{
    Left,
    Center,
    Right,
    Justified,
}

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

/// <summary>Letters in one form.</summary>
internal sealed record FormattedRun
{
    public required string Text { get; init; }

    public required string Font { get; init; }

    public required double Size { get; init; }

    public required bool IsBold { get; init; }

    public required bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public bool IsAllCapitals { get; init; }

    /// <summary>Six hexadecimal digits; absent for the automatic color.</summary>
    public string? Color { get; init; }

    /// <summary>Whether it stands for the number of the page.</summary>
    public bool IsPageNumber { get; init; }
}

/// <summary>A drawing anchored in a paragraph: a line, a frame with text, a picture.</summary>
internal sealed record FormattedDrawing(DrawingKind Kind, double Width, double Height, bool IsSolid, string? Color, IReadOnlyList<FormattedBlock> Text);

/// <summary>Kinds of drawings that matter here.</summary>
internal enum DrawingKind
{
    Line,
    Frame,
    Picture,
}

/// <summary>Rows of cells.</summary>
internal sealed record FormattedTable(IReadOnlyList<IReadOnlyList<FormattedCell>> Rows, bool HasLines) : FormattedBlock
{
    public IEnumerable<FormattedCell> Cells => Rows.SelectMany(row => row);
}

/// <summary>A cell; its place counts columns of the grid.</summary>
internal sealed record FormattedCell(int Column, double Width, bool HasFrame, string? FrameColor, IReadOnlyList<FormattedBlock> Blocks);
