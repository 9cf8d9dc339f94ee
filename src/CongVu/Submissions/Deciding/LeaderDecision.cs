using CongVu.Ledger;

namespace CongVu.Submissions.Deciding;

/// <summary>What the leader of the authority decided on a dossier (ý kiến quyết định của lãnh đạo).</summary>
public sealed class LeaderDecision
{
    private LeaderDecision()
    {
    }

    internal LeaderDecision(Submission submission, DecisionKind kind, string words, Authority by, DateTimeOffset at)
    {
        (SubmissionId, Ordinal) = (submission.Id, submission.Decisions.Count);
        (Kind, Words, PersonName, PostTitle, At) = (kind, words, by.PersonName, by.PostTitle, at);
    }

    public Id<Submission> SubmissionId { get; private set; }

    public int Ordinal { get; private set; }

    public DecisionKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    public string PersonName { get; private set; } = "";

    public string PostTitle { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>The decisions a leader may take.</summary>
public enum DecisionKind
{
    /// <summary>Đồng ý.</summary>
    Approve,

    /// <summary>Đồng ý, có sửa đổi.</summary>
    ApproveWithChanges,

    /// <summary>Không đồng ý.</summary>
    Refuse,

    /// <summary>Yêu cầu làm rõ thêm.</summary>
    AskMore,
}
