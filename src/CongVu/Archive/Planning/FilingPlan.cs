using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Archive;

/// <summary>The files that an agency will open in a year, approved by its head (danh mục hồ sơ; Decree 30, art. 28).</summary>
public sealed class FilingPlan : Versioned
{
    private readonly List<FilingHeading> headings = [];

    private FilingPlan()
    {
    }

    internal FilingPlan(Id<FilingPlan> id, Id<Organization> agency, int year)
    {
        Id = id;
        (AgencyId, Year) = (agency, year);
    }

    public Id<FilingPlan> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Absent while it is a draft.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    public string ApprovedByName { get; private set; } = "";

    public IReadOnlyList<FilingHeading> Headings => headings;

    /// <summary>The lines by section, in the order in which sections were begun, then by symbol.</summary>
    public IEnumerable<IGrouping<string, FilingHeading>> InOrder() =>
        headings.OrderBy(heading => heading.Notation, StringComparer.Ordinal).GroupBy(heading => heading.Section).OrderBy(section => section.Min(heading => heading.Id));

    internal void Put(FilingHeading heading) => headings.Add(heading);

    internal void Remove(FilingHeading heading) => headings.Remove(heading);

    internal void Approve(DateOnly day, string name) => (ApprovedOn, ApprovedByName) = (day, name);
}
