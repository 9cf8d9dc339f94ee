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
