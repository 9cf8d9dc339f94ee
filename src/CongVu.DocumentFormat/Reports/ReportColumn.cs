namespace CongVu.DocumentFormat.Reports;

/// <summary>A column.</summary>
/// <param name="Title">What stands at its head.</param>
/// <param name="Weight">Its share of the width.</param>
public sealed record ReportColumn(string Title, double Weight = 1)
{
    /// <summary>A head over this and the neighboring columns that name the same.</summary>
    public string? Group { get; init; }

    /// <summary>Where its cells stand.</summary>
    public ColumnAlignment Alignment { get; init; }

    /// <summary>Whether its numbers are summed up at the foot of each printed page.</summary>
    public bool IsSummed { get; init; }

    /// <summary>A column for numbers, days and short words, in the middle.</summary>
    public static ReportColumn Narrow(string title) => new(title, 0.9) { Alignment = ColumnAlignment.Center };
}

/// <summary>Where the content of a column stands.</summary>
public enum ColumnAlignment
{
    /// <summary>Text on the left, numbers on the right.</summary>
    ByContent,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>On the left.</summary>
    Left,

    /// <summary>On the right.</summary>
    Right,
}
