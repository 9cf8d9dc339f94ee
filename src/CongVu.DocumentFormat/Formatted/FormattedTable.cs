namespace CongVu.DocumentFormat.Formatted;

/// <summary>Rows of cells.</summary>
internal sealed record FormattedTable(IReadOnlyList<IReadOnlyList<FormattedCell>> Rows, bool HasLines) : FormattedBlock
{
    public IEnumerable<FormattedCell> Cells => Rows.SelectMany(row => row);
}

/// <summary>A cell; its place counts columns of the grid.</summary>
internal sealed record FormattedCell(int Column, double Width, bool HasFrame, string? FrameColor, IReadOnlyList<FormattedBlock> Blocks);
