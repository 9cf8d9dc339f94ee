namespace CongVu.Pdf.Pages;

/// <summary>A cell with blocks in it.</summary>
public sealed record TableCell(IReadOnlyList<Block> Content)
{
    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>With what it is filled; nothing where it is absent.</summary>
    public Ink? Fill { get; init; }

    /// <summary>Whether the content stands in the middle of the height rather than at the top.</summary>
    public bool IsMiddle { get; init; }
}
