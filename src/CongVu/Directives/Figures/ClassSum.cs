using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Figures;

/// <summary>
/// How many tasks of an assigner a unit had in each class at the end of a day (số dư phân loại). The day is over, so nothing
/// can change it any more; a row is derived from the stretches, never their source, and may be thrown away at any time.
/// </summary>
public sealed class ClassSum : IUnrecorded
{
    private ClassSum()
    {
    }

    internal ClassSum(Id<Organization> assigner, AssignmentRole role, DateOnly day, FigureRow<Id<Organization>> row)
    {
        (AssignerId, Role, Day, OrganizationId) = (assigner, role, day, row.Key);
        (Total, DoneOnTime, DoneLate, OpenInTime, OpenOverdue, WithoutDeadline, ExtensionAsked, Waiting) = row.Figures;
    }

    public Id<Organization> AssignerId { get; private set; }

    public AssignmentRole Role { get; private set; }

    public DateOnly Day { get; private set; }

    public Id<Organization> OrganizationId { get; private set; }

    public int Total { get; private set; }

    public int DoneOnTime { get; private set; }

    public int DoneLate { get; private set; }

    public int OpenInTime { get; private set; }

    public int OpenOverdue { get; private set; }

    public int WithoutDeadline { get; private set; }

    public int ExtensionAsked { get; private set; }

    public int Waiting { get; private set; }
}
