namespace CongVu.Pdf.Pages;

/// <summary>Rows of cells over columns of fixed widths. Rows are taken one at a time, so that a long table needs little memory.</summary>
/// <param name="Columns">The width of each column in points.</param>
/// <param name="Rows">The rows after the header.</param>
public sealed record Table(IReadOnlyList<double> Columns, IEnumerable<TableRow> Rows) : Block
{
    /// <summary>Rows at the head, repeated on every page.</summary>
    public IReadOnlyList<TableRow> Header { get; init; } = [];

    /// <summary>How strong the lines between cells are; 0 draws none.</summary>
    public double Border { get; init; } = 0.5;

    /// <summary>The color of the lines.</summary>
    public Ink BorderInk { get; init; } = Ink.Black;

    /// <summary>Space between the lines and the content of a cell.</summary>
    public double Padding { get; init; } = 3;

    /// <summary>A row of sums at the foot of each page.</summary>
    public PageTotals? Totals { get; init; }

    /// <summary>Where the table stands if it is narrower than the page.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Whether all rows must stand on one page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Space above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfter { get; init; }
}
