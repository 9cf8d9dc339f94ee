using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>A directive as its card shows it (thẻ nhiệm vụ).</summary>
public sealed record DirectiveDetail
{
    internal DirectiveDetail(Directive directive, IReadOnlyList<DirectivePart> parts)
    {
        (Id, Agency, Card, Parts) = (directive.Id, directive.AgencyId, directive.Card(), parts);
        (Version, EnteredAt, EnteredByName, IsLateEntry) = (directive.Version, directive.EnteredAt, directive.EnteredByName, directive.IsLateEntry);
        (WithdrawnOn, WithdrawReason) = (directive.WithdrawnOn, directive.WithdrawReason);
    }

    public Id<Directive> Id { get; }

    public int Version { get; }

    public Id<Organization> Agency { get; }

    public DirectiveCard Card { get; }

    public DateTimeOffset EnteredAt { get; }

    public string EnteredByName { get; }

    public bool IsLateEntry { get; }

    public DateOnly? WithdrawnOn { get; }

    public string WithdrawReason { get; }

    /// <summary>The parts that the asker may see, in the order in which they were given.</summary>
    public IReadOnlyList<DirectivePart> Parts { get; }

    /// <summary>The lead of the whole, when the asker may see it.</summary>
    public DirectivePart? Lead => Parts.LastOrDefault(part => part is { Role: AssignmentRole.Lead, Parent: null, State: not AssignmentState.Ended })
        ?? Parts.LastOrDefault(part => part is { Role: AssignmentRole.Lead, Parent: null });
}

/// <summary>An assignment as the card shows it, with what the asker may do with it now (phần việc).</summary>
public sealed record DirectivePart(
    Id<Assignment> Id, int Version, Id<Assignment>? Parent, AssignmentRole Role, Id<Organization> Assigner, Id<Organization> Organization,
    Id<Organization> Agency, Id<Person>? Person, string PersonName, AssignmentState State, TaskClass? Class, DateOnly? Due)
{
    public DateTimeOffset AssignedAt { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public string DeclineReason { get; init; } = "";

    public DateOnly? EndedOn { get; init; }

    public EndCause? EndCause { get; init; }

    public string EndReason { get; init; } = "";

    public IReadOnlyList<DeadlineLine> Deadlines { get; init; } = [];

    public IReadOnlyList<ReportLine> Reports { get; init; } = [];

    public IReadOnlyList<RequestLine> Requests { get; init; } = [];

    public IReadOnlySet<PartAct> Acts { get; init; } = new HashSet<PartAct>();

    internal static DirectivePart Of(Actor actor, Assignment part, DateOnly today)
    {
        var current = part.Current;
        return new DirectivePart(
            part.Id, part.Version, part.ParentId, part.Role, part.AssignerId, part.OrganizationId, part.AgencyId, part.PersonId, part.PersonName,
            part.State, current is null ? null : TaskClasses.Of(current.State, current.Due, current.ReportedOn, today), part.Due)
        {
            AssignedAt = part.AssignedAt,
            ReportedOn = current?.ReportedOn,
            DeclineReason = part.DeclineReason,
            EndedOn = part.EndedOn,
            EndCause = part.EndCause,
            EndReason = part.EndReason,
            Deadlines = [.. part.Deadlines.OrderBy(deadline => deadline.Ordinal).Select(DeadlineLine.Of)],
            Reports = [.. part.Reports.OrderBy(report => report.Ordinal).Select(ReportLine.Of)],
            Requests = [.. part.Requests.OrderBy(request => request.Ordinal).Select(RequestLine.Of)],
            Acts = PartActs.Of(actor, part),
        };
    }
}

/// <summary>A deadline in words and days.</summary>
public sealed record DeadlineLine(DeadlineKind Kind, DateOnly? Due, DateOnly SetOn, string SetByName, string Basis)
{
    internal static DeadlineLine Of(AssignmentDeadline deadline) => new(deadline.Kind, deadline.Due, deadline.SetOn, deadline.SetByName, deadline.Basis);
}

/// <summary>A report of completion with its evidence.</summary>
public sealed record ReportLine(
    Id<DoneReport> Id, string ByName, DateTimeOffset At, DateOnly Day, string Words, bool AsksReview, ReportOutcome Outcome,
    string DecidedByName, DateTimeOffset? DecidedAt, string DecisionWords, IReadOnlyList<EvidenceLine> Evidence)
{
    internal static ReportLine Of(DoneReport report) => new(
        report.Id, report.ReportedByName, report.ReportedAt, report.ReportedOn, report.Words, report.AsksReview, report.Outcome,
        report.DecidedByName, report.DecidedAt, report.DecisionWords, [.. report.Evidence.Select(EvidenceLine.Of)]);
}

/// <summary>A piece of evidence as lists and cards show it.</summary>
public sealed record EvidenceLine(
    Id<Evidence> Id, EvidenceKind Kind, Guid? Document, string Words, string File, string FileName, SignatureStanding Signatures,
    IReadOnlyList<EvidenceDoubt> Doubts, EvidenceVerdict Verdict, string OverruleReason)
{
    internal static EvidenceLine Of(Evidence item) => new(
        item.Id, item.Kind, item.DocumentId, item.Words, item.File?.ToString() ?? "", item.FileName, item.Signatures,
        item.DoubtList, item.Verdict, item.OverruleReason);
}

/// <summary>A request for extension with what became of it.</summary>
public sealed record RequestLine(
    Id<ExtensionRequest> Id, Guid? Document, string DocumentCode, DateOnly DocumentDate, string Reason, DateOnly DueBefore, DateOnly NewDue,
    string AskedByName, DateOnly AskedOn, bool IsAfterDeadline, RequestOutcome Outcome, string DecidedByName, DateTimeOffset? DecidedAt, string DecisionWords)
{
    internal static RequestLine Of(ExtensionRequest request) => new(
        request.Id, request.DocumentId, request.DocumentCode, request.DocumentDate, request.Reason, request.DueBefore, request.NewDue,
        request.AskedByName, request.AskedOn, request.IsAfterDeadline, request.Outcome, request.DecidedByName, request.DecidedAt, request.DecisionWords);
}
