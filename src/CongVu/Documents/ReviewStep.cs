using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>One station of a draft before it is signed, with who passed or returned it and which content they saw (bước trình, duyệt).</summary>
public sealed class ReviewStep
{
    private ReviewStep()
    {
    }

    internal ReviewStep(Id<OutgoingDocument> document, int ordinal, ReviewKind kind, Id<Organization> unit, Id<Post>? post)
    {
        DocumentId = document;
        Ordinal = ordinal;
        Kind = kind;
        UnitId = unit;
        PostId = post;
    }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public int Ordinal { get; private set; }

    public ReviewKind Kind { get; private set; }

    /// <summary>The unit or agency whose head or clerk reviews.</summary>
    public Id<Organization> UnitId { get; private set; }

    /// <summary>A certain post, where one is meant: the signer.</summary>
    public Id<Post>? PostId { get; private set; }

    public ReviewOutcome Outcome { get; private set; }

    public string PersonName { get; private set; } = "";

    public string Opinion { get; private set; } = "";

    public DateTimeOffset? At { get; private set; }

    /// <summary>Digest over all parts at that moment: a later change starts again from here, visibly.</summary>
    public string ContentDigest { get; private set; } = "";

    /// <summary>The same decision, on a document that was made of what it approved.</summary>
    internal ReviewStep PassedFor(Id<OutgoingDocument> document, int ordinal)
    {
        var step = new ReviewStep(document, ordinal, Kind, UnitId, PostId);
        step.Pass(new ReviewMark(PersonName, Opinion, At!.Value, ContentDigest));
        return step;
    }

    internal void Start() => Outcome = ReviewOutcome.Waiting;

    internal void Pass(ReviewMark mark) => Decide(ReviewOutcome.Passed, mark);

    internal void Return(ReviewMark mark) => Decide(ReviewOutcome.Returned, mark);

    private void Decide(ReviewOutcome outcome, ReviewMark mark) =>
        (Outcome, PersonName, Opinion, At, ContentDigest) = (outcome, mark.PersonName, mark.Opinion, mark.At, mark.ContentDigest);
}

/// <summary>What is looked at.</summary>
public enum ReviewKind
{
    /// <summary>Kiểm tra nội dung: the head of the drafting unit (Decree 30, art. 12.1).</summary>
    Content,

    /// <summary>Kiểm tra thể thức: the office or the clerk (Decree 30, art. 12.2).</summary>
    Format,

    /// <summary>Ký: the person in authority (Decree 30, art. 13).</summary>
    Signature,
}

/// <summary>How a step ended.</summary>
public enum ReviewOutcome
{
    /// <summary>Not reached yet.</summary>
    Planned,

    /// <summary>Đang chờ.</summary>
    Waiting,

    /// <summary>Đồng ý.</summary>
    Passed,

    /// <summary>Trả lại.</summary>
    Returned,
}

/// <summary>Who decided a step, when, with which words, on which content.</summary>
internal sealed record ReviewMark(string PersonName, string Opinion, DateTimeOffset At, string ContentDigest);
