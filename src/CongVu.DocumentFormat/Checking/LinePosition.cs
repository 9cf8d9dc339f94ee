namespace CongVu.DocumentFormat.Checking;

/// <summary>Where a line stands: its half of the page, and the table, row and cell frame around it.</summary>
/// <param name="Half">Which half of the page.</param>
/// <param name="Table">The table that only lays out the page, counted; or none.</param>
/// <param name="Row">Its row there.</param>
/// <param name="Frame">The frame around it.</param>
/// <param name="Width">How wide the column is that it stands in; 0 for the whole page.</param>
internal sealed record LinePosition(PageHalf Half, int? Table = null, int Row = 0, FrameAround? Frame = null, double Width = 0)
{
    public static readonly LinePosition Whole = new(PageHalf.Whole);
}

/// <summary>Which half of the page a line stands in.</summary>
internal enum PageHalf
{
    Whole,
    Left,
    Right,
}

/// <summary>A drawn frame around a line.</summary>
internal sealed record FrameAround(double Width, double? Height, string? Color);
