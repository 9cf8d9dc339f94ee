using System.Collections.Frozen;

namespace CongVu.Documents;

/// <summary>Where an outgoing document stands on its way from draft to issue.</summary>
public enum OutgoingState
{
    /// <summary>Dự thảo: in the drafter's hands.</summary>
    Draft,

    /// <summary>Đang trình: somebody checks content or form.</summary>
    InReview,

    /// <summary>Mẫu đã duyệt: a text with places to be filled from lists; never signed itself.</summary>
    ApprovedModel,

    /// <summary>Chờ ký: before the person in authority.</summary>
    AwaitingSignature,

    /// <summary>Chờ phát hành: signed by the person in authority, before the clerk.</summary>
    AwaitingIssue,

    /// <summary>Đã phát hành.</summary>
    Issued,

    /// <summary>Đã hủy: never issued.</summary>
    Cancelled,

    /// <summary>Đã thu hồi after issue.</summary>
    Recalled,

    /// <summary>Đã được thay thế after issue.</summary>
    Replaced,
}

/// <summary>The one table of moves between the states.</summary>
internal static class OutgoingMoves
{
    private static readonly FrozenDictionary<OutgoingState, OutgoingState[]> Moves = new Dictionary<OutgoingState, OutgoingState[]>
    {
        [OutgoingState.Draft] = [OutgoingState.InReview, OutgoingState.ApprovedModel, OutgoingState.AwaitingSignature, OutgoingState.Cancelled],
        [OutgoingState.InReview] = [OutgoingState.Draft, OutgoingState.ApprovedModel, OutgoingState.AwaitingSignature, OutgoingState.Cancelled],
        [OutgoingState.ApprovedModel] = [OutgoingState.Draft],
        // Straight to issued only on paper: the database insists on both signatures otherwise.
        [OutgoingState.AwaitingSignature] = [OutgoingState.Draft, OutgoingState.AwaitingIssue, OutgoingState.Issued, OutgoingState.Cancelled],
        [OutgoingState.AwaitingIssue] = [OutgoingState.Draft, OutgoingState.AwaitingSignature, OutgoingState.Issued, OutgoingState.Cancelled],
        [OutgoingState.Issued] = [OutgoingState.Recalled, OutgoingState.Replaced],
        [OutgoingState.Cancelled] = [],
        [OutgoingState.Recalled] = [],
        [OutgoingState.Replaced] = [],
    }.ToFrozenDictionary();

    public static bool Allows(OutgoingState from, OutgoingState to) => Moves[from].Contains(to);
}
