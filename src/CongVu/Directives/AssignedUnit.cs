using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>A unit, or a person in it, that shall be given a part (đơn vị được giao).</summary>
/// <param name="Organization">The unit or agency.</param>
/// <param name="Role">What it has to do with it.</param>
/// <param name="Deadline">Its own deadline.</param>
public sealed record AssignedUnit(Id<Organization> Organization, AssignmentRole Role, DeadlineChoice Deadline)
{
    /// <summary>A person of the unit, when it is handed to one.</summary>
    public Id<Person>? Person { get; init; }
}
