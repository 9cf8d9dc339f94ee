namespace CongVu.Pdf.Pages;

/// <summary>Pages of one format with their own numbering.</summary>
public sealed record Section(PageFormat Format, IEnumerable<Block> Content)
{
    /// <summary>What stands in the top margin of each page.</summary>
    public RunningText? Header { get; init; }

    /// <summary>What stands in the bottom margin of each page.</summary>
    public RunningText? Footer { get; init; }

    /// <summary>Whether pages are counted from 1 again.</summary>
    public bool RestartNumbering { get; init; } = true;
}

/// <summary>A line in the margin of every page.</summary>
/// <param name="Line">Gives the line of a page, or nothing for a page without one.</param>
/// <param name="Distance">How far its base line is from the edge of the paper, in points.</param>
public sealed record RunningText(Func<PageNumber, Paragraph?> Line, double Distance);

/// <summary>Where a page stands in its section.</summary>
/// <param name="Number">Its number as printed, from 1.</param>
/// <param name="Count">How many pages the numbering has.</param>
public readonly record struct PageNumber(int Number, int Count);
