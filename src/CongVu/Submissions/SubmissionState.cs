using System.Collections.Frozen;

namespace CongVu.Submissions;

/// <summary>Where a dossier stands.</summary>
public enum SubmissionState
{
    /// <summary>Đang lập.</summary>
    Composing,

    /// <summary>Chờ thẩm định: received by the office of the authority.</summary>
    Vetting,

    /// <summary>Bị trả lại để hoàn thiện.</summary>
    Returned,

    /// <summary>Đã chuyển cơ quan có thẩm quyền.</summary>
    Transferred,

    /// <summary>Đã tiếp nhận, chờ phân công.</summary>
    Accepted,

    /// <summary>Chuyên viên đang tham mưu.</summary>
    InHandling,

    /// <summary>Chờ lãnh đạo quyết định.</summary>
    AwaitingDecision,

    /// <summary>Đã duyệt, chờ ban hành kết quả.</summary>
    Approved,

    /// <summary>Lãnh đạo không đồng ý.</summary>
    Refused,

    /// <summary>Đã có kết quả.</summary>
    Closed,

    /// <summary>Cơ quan trình rút.</summary>
    Withdrawn,
}

/// <summary>The one table of moves between the states.</summary>
internal static class SubmissionMoves
{
    private static readonly FrozenDictionary<SubmissionState, SubmissionState[]> Moves = new Dictionary<SubmissionState, SubmissionState[]>
    {
        [SubmissionState.Composing] = [SubmissionState.Vetting, SubmissionState.Withdrawn],
        [SubmissionState.Vetting] = [SubmissionState.Accepted, SubmissionState.Returned, SubmissionState.Transferred],
        // Back to vetting: sent again, or the office took its outcome back at once.
        [SubmissionState.Returned] = [SubmissionState.Vetting, SubmissionState.Withdrawn],
        [SubmissionState.Transferred] = [SubmissionState.Vetting],
        [SubmissionState.Accepted] = [SubmissionState.InHandling, SubmissionState.Vetting],
        [SubmissionState.InHandling] = [SubmissionState.AwaitingDecision],
        [SubmissionState.AwaitingDecision] = [SubmissionState.InHandling, SubmissionState.Approved, SubmissionState.Refused],
        [SubmissionState.Approved] = [SubmissionState.Closed],
        [SubmissionState.Refused] = [],
        [SubmissionState.Closed] = [],
        [SubmissionState.Withdrawn] = [],
    }.ToFrozenDictionary();

    public static bool Allows(SubmissionState from, SubmissionState to) => Moves[from].Contains(to);
}
