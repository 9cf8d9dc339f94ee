using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Closing;

/// <summary>
/// What a unit says when it says that it is done, with its evidence (báo cáo hoàn thành). It closes nothing:
/// somebody else, who follows the task, accepts it or returns it with a reason.
/// </summary>
public sealed class DoneReport
{
    private readonly List<Evidence> evidence = [];

    private DoneReport()
    {
    }

    internal DoneReport(Id<DoneReport> id, Id<Assignment> assignment, int ordinal, DoneStatement statement)
    {
        Id = id;
        AssignmentId = assignment;
        Ordinal = ordinal;
        (ReportedById, ReportedByName, ReportedAt, ReportedOn, Words, AsksReview) = statement;
    }

    public Id<DoneReport> Id { get; private set; }

    public Id<Assignment> AssignmentId { get; private set; }

    public int Ordinal { get; private set; }

    public Id<Person> ReportedById { get; private set; }

    public string ReportedByName { get; private set; } = "";

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>The day that decides whether the task was done in time, once this report is accepted.</summary>
    public DateOnly ReportedOn { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>The unit knows that a rule speaks against its evidence and asks the tracking office to judge.</summary>
    public bool AsksReview { get; private set; }

    public ReportOutcome Outcome { get; private set; }

    public Id<Person>? DecidedById { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The conclusion, or the reason of the return.</summary>
    public string DecisionWords { get; private set; } = "";

    public IReadOnlyList<Evidence> Evidence => evidence;

    /// <summary>Whether some evidence had nothing against it when it was reported.</summary>
    public bool IsSound => evidence.Exists(item => item.Doubts.Length == 0);

    internal void Add(Evidence item) => evidence.Add(item);

    internal void Accept(ReportDecision decision) => Decide(ReportOutcome.Accepted, decision);

    internal void Return(ReportDecision decision) => Decide(ReportOutcome.Returned, decision);

    internal void Supersede() => Outcome = ReportOutcome.Superseded;

    private void Decide(ReportOutcome outcome, ReportDecision decision)
    {
        Outcome = outcome;
        (DecidedById, DecidedByName, DecidedAt, DecisionWords) = (decision.By, decision.ByName, decision.At, decision.Words);
    }
}

/// <summary>What became of a report.</summary>
public enum ReportOutcome
{
    /// <summary>Chờ xác nhận.</summary>
    Waiting,

    /// <summary>Đã xác nhận.</summary>
    Accepted,

    /// <summary>Bị trả lại.</summary>
    Returned,

    /// <summary>The whole was closed or ended before anybody decided.</summary>
    Superseded,
}

/// <summary>Who reports, when, with which words.</summary>
internal sealed record DoneStatement(Id<Person> By, string ByName, DateTimeOffset At, DateOnly On, string Words, bool AsksReview);

/// <summary>Who decided on a report, when, with which words.</summary>
internal sealed record ReportDecision(Id<Person> By, string ByName, DateTimeOffset At, string Words);
