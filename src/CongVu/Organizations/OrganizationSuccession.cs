using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>Which organization follows which, after a merger, a split or an end (kế thừa).</summary>
public sealed class OrganizationSuccession
{
    private OrganizationSuccession()
    {
    }

    internal OrganizationSuccession(Id<Organization> predecessor, Id<Organization> successor, DateOnly day, string basis)
    {
        PredecessorId = predecessor;
        SuccessorId = successor;
        Day = day;
        Basis = basis;
    }

    public Id<Organization> PredecessorId { get; private set; }

    public Id<Organization> SuccessorId { get; private set; }

    /// <summary>The successor's first day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The resolution or decision.</summary>
    public string Basis { get; private set; } = "";
}
