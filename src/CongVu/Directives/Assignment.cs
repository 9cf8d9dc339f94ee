using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>
/// Who shall do what part of a directive by when (phân công). It may be handed down: from a unit to a person,
/// from an agency to its own units; every assignment is overseen by the one who gave it.
/// </summary>
public sealed class Assignment : Versioned
{
    private readonly List<AssignmentDeadline> deadlines = [];
    private readonly List<AssignmentSpan> spans = [];
    private readonly List<DoneReport> reports = [];
    private readonly List<ExtensionRequest> requests = [];

    private Assignment()
    {
    }

    internal Assignment(Id<Assignment> id, AssignmentPlace place, Assignee assignee, AssignmentRole role, DateTimeOffset at)
    {
        Id = id;
        (DirectiveId, ParentId, AssignerId, TrackingAgencyId, GivenOn) = place;
        (OrganizationId, AgencyId, PersonId, PersonName) = assignee;
        Role = role;
        AssignedAt = at;
    }

    public Id<Assignment> Id { get; private set; }

    public Id<Directive> DirectiveId { get; private set; }

    /// <summary>The assignment that this one hands down; absent for those of the directive itself.</summary>
    public Id<Assignment>? ParentId { get; private set; }

    /// <summary>Who gave it and follows it: the directive's agency, or the unit that hands its own part down.</summary>
    public Id<Organization> AssignerId { get; private set; }

    /// <summary>The agency of the assigner.</summary>
    public Id<Organization> TrackingAgencyId { get; private set; }

    /// <summary>The unit or agency that shall do it.</summary>
    public Id<Organization> OrganizationId { get; private set; }

    /// <summary>The agency of that unit, or itself.</summary>
    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The person in the unit, when it was handed to one.</summary>
    public Id<Person>? PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public AssignmentRole Role { get; private set; }

    /// <summary>The day from which it counts as given: the directive's day, or the day it was handed on.</summary>
    public DateOnly GivenOn { get; private set; }

    public DateTimeOffset AssignedAt { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>Why the unit declines; empty when it does not.</summary>
    public string DeclineReason { get; private set; } = "";

    public DateOnly? EndedOn { get; private set; }

    public EndCause? EndCause { get; private set; }

    public string EndReason { get; private set; } = "";

    /// <summary>The original deadline and every later one, in order.</summary>
    public IReadOnlyList<AssignmentDeadline> Deadlines => deadlines;

    /// <summary>How it stood, stretch by stretch.</summary>
    public IReadOnlyList<AssignmentSpan> Spans => spans;

    public IReadOnlyList<DoneReport> Reports => reports;

    public IReadOnlyList<ExtensionRequest> Requests => requests;

    /// <summary>Whether the assigner is an agency as a whole, not a unit or head that hands down.</summary>
    public bool IsFollowedByAgency => AssignerId == TrackingAgencyId;

    internal AssignmentSpan? Current => spans.Find(span => span.IsCurrent);

    /// <summary>The deadline in force.</summary>
    internal DateOnly? Due => deadlines.Count == 0 ? null : deadlines.MaxBy(deadline => deadline.Ordinal)!.Due;

    internal DoneReport? WaitingReport => reports.Find(report => report.Outcome is ReportOutcome.Waiting);

    internal ExtensionRequest? PendingRequest => requests.Find(request => request.Outcome is RequestOutcome.Pending);

    internal AssignmentState State =>
        EndedOn is not null ? AssignmentState.Ended :
        Current?.IsDone == true ? AssignmentState.Done :
        WaitingReport is not null ? AssignmentState.Reported :
        AssignmentState.Open;

    /// <summary>Puts the first deadline, which is never changed, and starts to count.</summary>
    internal void Start(AssignmentDeadline original, DateOnly day)
    {
        deadlines.Add(original);
        if (Role is not AssignmentRole.Information)
        {
            spans.Add(new AssignmentSpan(this, 1, day, new Stand(SpanState.Open, original.Due)));
        }
    }

    internal void MoveDeadline(AssignmentDeadline later, DateOnly day)
    {
        deadlines.Add(later);
        Turn(day, stand => stand with { Due = later.Due });
    }

    internal void Ask(ExtensionRequest request, DateOnly day)
    {
        requests.Add(request);
        Turn(day, stand => stand with { IsExtensionAsked = true });
    }

    internal void Answer(ExtensionRequest request, RequestAnswer answer, DateOnly day)
    {
        request.Decide(answer);
        Turn(day, stand => stand with { IsExtensionAsked = false });
    }

    /// <summary>Takes a report of completion; only one with sound evidence stops the count of days.</summary>
    internal void Report(DoneReport report, DateOnly day)
    {
        reports.Add(report);
        if (report.IsSound)
        {
            Turn(day, stand => stand with { State = SpanState.Reported, ReportedOn = report.ReportedOn });
        }
    }

    internal void Return(DoneReport report, ReportDecision decision, DateOnly day)
    {
        report.Return(decision);
        Turn(day, stand => stand with { State = SpanState.Open, ReportedOn = null });
    }

    /// <summary>Closes on the evidence of an accepted report. The day of that report decides whether it was in time.</summary>
    internal void Close(DoneReport report, ReportDecision decision, Evidence decisive, DateOnly day)
    {
        report.Accept(decision);
        PendingRequest?.Decide(new RequestAnswer(RequestOutcome.Lapsed, decision.At, decision.ByName, ""));
        var isLate = Due < report.ReportedOn;
        Turn(day, _ => new Stand(isLate ? SpanState.DoneLate : SpanState.DoneOnTime, Due)
        {
            ReportedOn = report.ReportedOn, EvidenceId = decisive.Id,
        });
    }

    /// <summary>Opens it again. Every earlier day keeps what was true on it.</summary>
    internal void Reopen(DateOnly day) => Turn(day, _ => new Stand(SpanState.Open, Due));

    /// <summary>Ends it without its being done; what still waited for a decision waits no more.</summary>
    internal void End(Ending ending, DateOnly day)
    {
        (EndedOn, EndCause, EndReason) = (day, ending.Cause, ending.Reason);
        PendingRequest?.Decide(new RequestAnswer(RequestOutcome.Lapsed, ending.At, ending.ByName, ending.Reason));
        WaitingReport?.Supersede();
        Current?.Stop(day);
    }

    internal void Decline(DateTimeOffset at, string reason) => (DeclinedAt, DeclineReason) = (at, reason);

    internal void KeepAfterDecline() => (DeclinedAt, DeclineReason) = (null, "");

    internal int NextDeadlineOrdinal => deadlines.Count + 1;

    // Days are judged at their end: what changes twice on a day counts as it stood last.
    private void Turn(DateOnly day, Func<Stand, Stand> change)
    {
        var current = Current ?? throw new InvalidOperationException("An assignment that is not followed cannot change its standing.");
        var next = change(current.Stand());
        if (next == current.Stand())
        {
            return;
        }

        if (day <= current.FromDay)
        {
            current.Become(next);
            return;
        }

        current.Stop(day);
        spans.Add(new AssignmentSpan(this, spans.Count + 1, day, next));
    }
}

/// <summary>Where an assignment stands, for the acts that may follow.</summary>
public enum AssignmentState
{
    /// <summary>Đang thực hiện.</summary>
    Open,

    /// <summary>Chờ xác nhận hoàn thành.</summary>
    Reported,

    /// <summary>Đã hoàn thành.</summary>
    Done,

    /// <summary>Thôi theo dõi.</summary>
    Ended,
}

/// <summary>Where in a directive an assignment hangs, and who follows it.</summary>
internal sealed record AssignmentPlace(
    Id<Directive> Directive, Id<Assignment>? Parent, Id<Organization> Assigner, Id<Organization> TrackingAgency, DateOnly GivenOn);

/// <summary>How an assignment ends undone.</summary>
internal sealed record Ending(EndCause Cause, string Reason, DateTimeOffset At, string ByName);

/// <summary>Who shall do it.</summary>
internal sealed record Assignee(Id<Organization> Organization, Id<Organization> Agency, Id<Person>? Person, string PersonName);
