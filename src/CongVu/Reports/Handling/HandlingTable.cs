using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Handling;

/// <summary>How far the documents of an agency are, by unit (báo cáo tình hình giải quyết văn bản; Decree 30, annex VI, V).</summary>
/// <param name="Agency">Whose documents.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="Direction">Which documents.</param>
/// <param name="From">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="AsOf">The day on which they were counted.</param>
/// <param name="Rows">One for each unit that has documents, the agency itself first.</param>
public sealed record HandlingTable(
    Id<Organization> Agency, string AgencyName, HandlingDirection Direction, DateOnly From, DateOnly LastDay, DateOnly AsOf, IReadOnlyList<HandlingRow> Rows)
{
    public HandlingCounts Total => HandlingCounts.Sum(Rows.Select(row => row.Counts));
}

/// <summary>One line of the table.</summary>
public sealed record HandlingRow(Id<Organization> Unit, string Name, HandlingCounts Counts);

/// <summary>How many documents each class has. Every number is the length of a list.</summary>
/// <param name="ByClass">All classes of the direction, those without documents included.</param>
public sealed record HandlingCounts(IReadOnlyDictionary<HandlingClass, int> ByClass)
{
    public int Total => ByClass.Values.Sum();

    public int Of(HandlingClass value) => ByClass.GetValueOrDefault(value);

    internal static HandlingCounts Of(HandlingDirection direction, IEnumerable<HandlingItem> items)
    {
        var counts = items.CountBy(item => item.Class).ToDictionary();
        return new HandlingCounts(HandlingWords.Classes(direction).ToDictionary(value => value, value => counts.GetValueOrDefault(value)));
    }

    internal static HandlingCounts Sum(IEnumerable<HandlingCounts> all) =>
        new(all.SelectMany(counts => counts.ByClass).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)));
}
