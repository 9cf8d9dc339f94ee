using CongVu.Directives.Closing;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>
/// A stretch of days on which an assignment stood in one way (giai đoạn). The stretches of an assignment lie end to end,
/// so exactly one covers each day: from it and the day follows the class, for today as for any day of the past.
/// </summary>
public sealed class AssignmentSpan
{
    /// <summary>The end of the stretch that lasts. (The last day of all is infinity to one engine and a date to the other.)</summary>
    public static readonly DateOnly Forever = new(9999, 1, 1);

    private AssignmentSpan()
    {
    }

    internal AssignmentSpan(Assignment assignment, int ordinal, DateOnly from, Stand stand)
    {
        AssignmentId = assignment.Id;
        Ordinal = ordinal;
        (AssignerId, OrganizationId, Role, GivenOn) = (assignment.AssignerId, assignment.OrganizationId, assignment.Role, assignment.GivenOn);
        (FromDay, ToDay) = (from, Forever);
        Become(stand);
    }

    public Id<Assignment> AssignmentId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>Copied from the assignment, where it never changes: figures read this table alone.</summary>
    public Id<Organization> AssignerId { get; private set; }

    public Id<Organization> OrganizationId { get; private set; }

    public AssignmentRole Role { get; private set; }

    public DateOnly GivenOn { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly FromDay { get; private set; }

    /// <summary>The first day that is no longer in it; <see cref="Forever"/> for the one that lasts.</summary>
    public DateOnly ToDay { get; private set; }

    public SpanState State { get; private set; }

    /// <summary>The deadline in force.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The day of the report that waits or was accepted.</summary>
    public DateOnly? ReportedOn { get; private set; }

    public bool IsExtensionAsked { get; private set; }

    /// <summary>The accepted evidence: no stretch is done without one; the database insists.</summary>
    public Id<Evidence>? EvidenceId { get; private set; }

    public EvidenceVerdict? EvidenceVerdict { get; private set; }

    public bool IsCurrent => ToDay == Forever;

    public bool IsDone => State is SpanState.DoneOnTime or SpanState.DoneLate;

    internal Stand Stand() => new(State, Due) { ReportedOn = ReportedOn, IsExtensionAsked = IsExtensionAsked, EvidenceId = EvidenceId };

    internal void Become(Stand stand)
    {
        (State, Due, ReportedOn, IsExtensionAsked, EvidenceId) = (stand.State, stand.Due, stand.ReportedOn, stand.IsExtensionAsked, stand.EvidenceId);
        EvidenceVerdict = stand.EvidenceId is null ? null : Closing.EvidenceVerdict.Accepted;
    }

    internal void Stop(DateOnly day) => ToDay = day < FromDay ? FromDay : day;
}

/// <summary>What a stretch says of the work itself.</summary>
public enum SpanState
{
    /// <summary>Being done.</summary>
    Open,

    /// <summary>Reported done on sound evidence, waiting to be accepted: measured by the day of the report.</summary>
    Reported,

    /// <summary>Accepted; reported on the deadline or before, or without a deadline.</summary>
    DoneOnTime,

    /// <summary>Accepted; reported after the deadline.</summary>
    DoneLate,
}

/// <summary>How an assignment stands.</summary>
internal sealed record Stand(SpanState State, DateOnly? Due)
{
    public DateOnly? ReportedOn { get; init; }

    public bool IsExtensionAsked { get; init; }

    public Id<Evidence>? EvidenceId { get; init; }
}
