using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Reports;

/// <summary>A table with what stands around it: a report, a register, a list. Biểu, sổ, danh sách.</summary>
public sealed record TableReport
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title: period, unit, source.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The body above the one that reports.</summary>
    public string? SuperiorOrganization { get; init; }

    /// <summary>The body that reports.</summary>
    public string? Organization { get; init; }

    /// <summary>Whether name and motto of the state stand at its head.</summary>
    public bool HasStateHead { get; init; }

    /// <summary>Place and date, under the head or above the signer.</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>The rows; taken one at a time, so that a list of any length needs little memory.</summary>
    public required IEnumerable<ReportRow> Rows { get; init; }

    /// <summary>Whether a row under the header counts the columns: (1) (2) (3) …</summary>
    public bool HasColumnNumbers { get; init; }

    /// <summary>The label of the row of sums at the foot of each printed page, where there is one. Cộng trang.</summary>
    public string? PageTotalLabel { get; init; }

    /// <summary>Remarks under the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Who signs on the right.</summary>
    public SignerBlock? Signer { get; init; }

    /// <summary>Who signs on the left: who made it.</summary>
    public SignerBlock? LeftSigner { get; init; }

    /// <summary>Whether its pages lie.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberTemplate Numbers { get; init; } = NumberTemplate.Vietnamese;

    /// <summary>Size of the letters in the table.</summary>
    public double LetterSize { get; init; } = 12;
}

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

/// <summary>A row.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Cells">Its cells; missing ones are empty, the last one of a section covers the rest.</param>
public sealed record ReportRow(ReportRowKind Kind, IReadOnlyList<ReportValue> Cells)
{
    /// <summary>How many columns the first cell covers.</summary>
    public int FirstSpan { get; init; } = 1;

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
