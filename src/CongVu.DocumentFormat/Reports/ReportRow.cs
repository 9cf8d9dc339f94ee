namespace CongVu.DocumentFormat.Reports;

/// <summary>A row.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Cells">Its cells; missing ones are empty, the last one of a section covers the rest.</param>
public sealed record ReportRow(ReportRowKind Kind, IReadOnlyList<ReportValue> Cells)
{
    /// <summary>How many columns the first cell covers.</summary>
    public int FirstSpan { get; init; } = 1;

    /// <summary>Whether it counts where the rows of a page are counted; a void entry does not.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>An ordinary row.</summary>
    public static ReportRow Of(params IReadOnlyList<ReportValue> cells) => new(ReportRowKind.Ordinary, cells);

    /// <summary>The heading of a section, in bold: its sign, and its name over the rest of the columns.</summary>
    public static ReportRow Section(string sign, string name) => new(ReportRowKind.Section, [sign, name]);

    /// <summary>A row of sums, in bold: its label over the first columns, then the sums.</summary>
    public static ReportRow Total(string label, int labelColumns, params IReadOnlyList<ReportValue> sums) =>
        new(ReportRowKind.Total, [label, .. sums]) { FirstSpan = labelColumns };
}

/// <summary>Kinds of rows.</summary>
public enum ReportRowKind
{
    /// <summary>A row like others.</summary>
    Ordinary,

    /// <summary>The heading of a section; stays with the row below it.</summary>
    Section,

    /// <summary>Sums.</summary>
    Total,
}
