namespace CongVu.Pdf.Pages;

/// <summary>A line in the margin of every page.</summary>
/// <param name="Line">The line; <see cref="PageNumberRun"/> and <see cref="PageCountRun"/> stand for the numbers.</param>
/// <param name="Distance">How far its middle is from the edge of the paper, in points.</param>
public sealed record RunningText(Paragraph Line, double Distance)
{
    /// <summary>The pages that have it.</summary>
    public RunningPages Pages { get; init; }

    /// <summary>Whether a line from margin to margin stands above it.</summary>
    public bool HasRuleAbove { get; init; }
}

/// <summary>Pages with a running text, by their place in the numbering.</summary>
public enum RunningPages
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>All but the first.</summary>
    FromSecond,

    /// <summary>The first alone.</summary>
    FirstOnly,
}
