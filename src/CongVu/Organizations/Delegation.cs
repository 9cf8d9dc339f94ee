using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>
/// One post acts for another: on a written basis, within a scope, for a time (ủy quyền; Decree 30, art. 13).
/// It cannot be passed on.
/// </summary>
public sealed class Delegation : Versioned
{
    private Delegation()
    {
    }

    internal Delegation(Id<Delegation> id, Post from, Post to, SigningCapacity capacity, string basis, DateOnly validFrom, DateOnly validTo)
    {
        Id = id;
        FromPostId = from.Id;
        ToPostId = to.Id;
        ToPersonId = to.PersonId;
        AgencyId = from.AgencyId;
        Capacity = capacity;
        Basis = basis;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public Id<Delegation> Id { get; private set; }

    public Id<Post> FromPostId { get; private set; }

    public Id<Post> ToPostId { get; private set; }

    public Id<Person> ToPersonId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public SigningCapacity Capacity { get; private set; }

    /// <summary>The document that gives it: number, date, issuer.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>What it covers in words; empty means all that the post signs.</summary>
    public string Scope { get; internal set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidTo { get; private set; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && day <= ValidTo;

    internal void End(DateOnly lastDay) => ValidTo = lastDay;
}
