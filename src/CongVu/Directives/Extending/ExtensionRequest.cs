using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Extending;

/// <summary>
/// A written request for more time (văn bản xin gia hạn). The task stays open and its clock runs until the authority
/// that set the deadline has decided.
/// </summary>
public sealed class ExtensionRequest
{
    private ExtensionRequest()
    {
    }

    internal ExtensionRequest(Id<ExtensionRequest> id, Assignment assignment, RequestLetter letter, RequestWish wish)
    {
        Id = id;
        AssignmentId = assignment.Id;
        Ordinal = assignment.Requests.Count + 1;
        DueBefore = assignment.Due ?? wish.NewDue;
        (DocumentId, DocumentCode, DocumentDate) = letter;
        (Reason, NewDue, AskedById, AskedByName, AskedAt, AskedOn) = wish;
    }

    public Id<ExtensionRequest> Id { get; private set; }

    public Id<Assignment> AssignmentId { get; private set; }

    /// <summary>The first, the second … request for this task.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The issued document, when this office issued it.</summary>
    public Guid? DocumentId { get; private set; }

    public string DocumentCode { get; private set; } = "";

    public DateOnly DocumentDate { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The deadline in force when it was asked.</summary>
    public DateOnly DueBefore { get; private set; }

    public DateOnly NewDue { get; private set; }

    public Id<Person> AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public RequestOutcome Outcome { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public string DecisionWords { get; private set; } = "";

    /// <summary>Asked when the deadline had already passed.</summary>
    public bool IsAfterDeadline => AskedOn > DueBefore;

    internal void Decide(RequestAnswer answer) =>
        (Outcome, DecidedAt, DecidedByName, DecisionWords) = (answer.Outcome, answer.At, answer.ByName, answer.Words);
}

/// <summary>What became of a request.</summary>
public enum RequestOutcome
{
    /// <summary>Chờ quyết định.</summary>
    Pending,

    /// <summary>Được gia hạn.</summary>
    Granted,

    /// <summary>Không được gia hạn.</summary>
    Refused,

    /// <summary>The task was done before anybody decided.</summary>
    Lapsed,
}

/// <summary>The letter that asks.</summary>
internal sealed record RequestLetter(Guid? Document, string Code, DateOnly Date);

/// <summary>What is wished and by whom.</summary>
internal sealed record RequestWish(string Reason, DateOnly NewDue, Id<Person> By, string ByName, DateTimeOffset At, DateOnly On);

/// <summary>The decision on a request.</summary>
internal sealed record RequestAnswer(RequestOutcome Outcome, DateTimeOffset At, string ByName, string Words);
