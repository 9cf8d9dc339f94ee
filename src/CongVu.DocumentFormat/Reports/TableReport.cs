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

    /// <summary>Charts above the table, on pages and in Word files.</summary>
    public IReadOnlyList<ReportChart> Charts { get; init; } = [];

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>The rows; taken one at a time, so that a list of any length needs little memory.</summary>
    public required IEnumerable<ReportRow> Rows { get; init; }

    /// <summary>Whether a row under the header counts the columns: (1) (2) (3) …</summary>
    public bool HasColumnNumbers { get; init; }

    /// <summary>The label of the row of sums at the foot of each printed page, where there is one. Cộng trang.</summary>
    public string? PageTotalLabel { get; init; }

    /// <summary>
    /// As what the rows of each printed page are counted beside that label, with the count of all pages to here; they are not where
    /// there is none. Cộng trang, cộng dồn.
    /// </summary>
    public string? PageCountUnit { get; init; }

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
