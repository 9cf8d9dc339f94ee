using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.DirectiveFigures;

/// <summary>The tasks that an agency gave in a period, by unit and class, as they stood at the end of a day (số liệu thực hiện nhiệm vụ).</summary>
/// <param name="Agency">Who gave them.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="From">Given on this day or later.</param>
/// <param name="LastDay">Given on this day or earlier.</param>
/// <param name="AsOf">Counted as they stood at the end of this day.</param>
/// <param name="Rows">One for each unit that got tasks.</param>
public sealed record DirectiveTable(
    Id<Organization> Agency, string AgencyName, DateOnly From, DateOnly LastDay, DateOnly AsOf, IReadOnlyList<DirectiveRow> Rows)
{
    /// <summary>The same of the period before, counted as many days after its end.</summary>
    public DirectiveComparison? Before { get; init; }

    public ClassFigures Total => Rows.Aggregate(ClassFigures.None, (sum, row) => sum + row.Figures);
}

/// <summary>All units together in the period before.</summary>
public sealed record DirectiveComparison(DateOnly From, DateOnly LastDay, DateOnly AsOf, ClassFigures Total);

/// <summary>One line of the table.</summary>
public sealed record DirectiveRow(Id<Organization> Unit, string Name, ClassFigures Figures);
