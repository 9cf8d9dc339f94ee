using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Recurring;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>A unit with its part, as other systems write it.</summary>
/// <param name="Organization">The unit or agency.</param>
/// <param name="Role">What it has to do with it.</param>
internal sealed record UnitContract(Id<Organization> Organization, AssignmentRole Role)
{
    /// <summary>The last day in time; goes before a term.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>A term in working days.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>A person of the unit.</summary>
    public Id<Person>? Person { get; init; }

    public AssignedUnit Unit => new(Organization, Role, DeadlineOf(Due, WorkingDays)) { Person = Person };

    public static DeadlineChoice DeadlineOf(DateOnly? due, int? workingDays) =>
        due is { } day ? DeadlineChoice.On(day) : workingDays is { } count ? DeadlineChoice.In(count, TermUnit.WorkingDays) : DeadlineChoice.None;

    public static IReadOnlyList<AssignedUnit> Units(IEnumerable<UnitContract> units) => [.. units.Select(unit => unit.Unit)];
}

/// <summary>A new directive.</summary>
internal sealed record TaskContract(Id<Organization> Agency, DirectiveCard Card, IReadOnlyList<UnitContract> Units)
{
    /// <summary>The day of every month, for one that recurs.</summary>
    public int? MonthlyOn { get; init; }

    /// <summary>No deadline of a recurring one lies after this day.</summary>
    public DateOnly? MonthlyUntil { get; init; }

    public SeriesPlan? Plan => MonthlyOn is { } day ? new SeriesPlan(new MonthlyDay(day), MonthlyUntil) : null;
}

/// <summary>A leader's opinion on an incoming document.</summary>
internal sealed record OpinionContract(Guid Document, int Version, string Opinion, IReadOnlyList<UnitContract> Units);

/// <summary>Units that get a part beside or below another.</summary>
internal sealed record SharingContract(Id<Assignment> Assignment, int Version, IReadOnlyList<UnitContract> Units);

/// <summary>The lead goes to another unit.</summary>
internal sealed record ReplacingContract(Id<Assignment> Assignment, int Version, string Reason, Id<Organization> Organization)
{
    public DateOnly? Due { get; init; }

    public int? WorkingDays { get; init; }
}

/// <summary>A unit says that it is done.</summary>
internal sealed record ReportContract(Id<Assignment> Assignment, int Version, string Words, IReadOnlyList<Guid> Documents)
{
    /// <summary>Issued documents whose acceptance by every receiver is the evidence.</summary>
    public IReadOnlyList<Guid> Receipts { get; init; } = [];

    /// <summary>What exists now that is no document.</summary>
    public string Product { get; init; } = "";

    public bool AsksReview { get; init; }
}

/// <summary>Progress, or a question to the other side.</summary>
internal sealed record NoteContract(Id<Assignment> Assignment, string Words, bool AsksAnswer)
{
    /// <summary>Outgoing documents beside it, drafts too.</summary>
    public IReadOnlyList<Guid> Documents { get; init; } = [];
}

/// <summary>The tracking office accepts.</summary>
internal sealed record AcceptanceContract(Id<Assignment> Assignment, int Version, string Conclusion)
{
    /// <summary>Evidence that a rule speaks against, accepted all the same, with the reason.</summary>
    public IReadOnlyList<OverruleContract> Overrules { get; init; } = [];
}

/// <summary>Why a piece of evidence is accepted against a rule.</summary>
internal sealed record OverruleContract(Id<Evidence> Evidence, string Reason);
