using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange.Changes;

/// <summary>
/// A sender's notice that a delivered document is recalled, updated or replaced, with the receiver's answer
/// (thông báo thu hồi, cập nhật, thay thế; Decree 30, annex VI, III.8). Within a deployment both sides hold the same one.
/// </summary>
public sealed class ChangeNotice : Versioned
{
    private ChangeNotice()
    {
    }

    internal ChangeNotice(Id<ChangeNotice> id, ChangeKind kind, string reason, string askedBy, DateTimeOffset at)
    {
        (Id, Kind, Reason, AskedBy, AskedAt) = (id, kind, reason, askedBy, at);
    }

    public Id<ChangeNotice> Id { get; private set; }

    public ChangeKind Kind { get; private set; }

    /// <summary>The delivery it changes; absent at a receiver on the axis.</summary>
    public Id<Delivery>? DeliveryId { get; internal init; }

    /// <summary>What the receiver holds; absent at a sender on the axis.</summary>
    public Id<IncomingDocument>? IncomingId { get; internal init; }

    /// <summary>The packet that brought it, to be answered over the axis.</summary>
    public Guid? PacketId { get; internal init; }

    /// <summary>The document that replaces, as the receiver holds it.</summary>
    public Id<IncomingDocument>? NewIncomingId { get; internal init; }

    public string Reason { get; private set; } = "";

    /// <summary>An update: the subject as it shall be.</summary>
    public string Subject { get; internal init; } = "";

    public string AskedBy { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public ChangeAnswer Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string AnsweredBy { get; private set; } = "";

    /// <summary>Why the receiver does not agree, or what it adds.</summary>
    public string AnswerWords { get; private set; } = "";

    /// <summary>Who had opened the document and what was built on it when the receiver agreed.</summary>
    public string Effect { get; private set; } = "";

    internal void Agree(string by, string words, string effect, DateTimeOffset at) =>
        (Answer, AnsweredBy, AnswerWords, Effect, AnsweredAt) = (ChangeAnswer.Agreed, by, words, effect, at);

    internal void Refuse(string by, string words, DateTimeOffset at) =>
        (Answer, AnsweredBy, AnswerWords, AnsweredAt) = (ChangeAnswer.Refused, by, words, at);
}

/// <summary>What a notice asks for.</summary>
public enum ChangeKind
{
    /// <summary>Thu hồi.</summary>
    Recall,

    /// <summary>Cập nhật.</summary>
    Update,

    /// <summary>Thay thế.</summary>
    Replace,
}

/// <summary>What the receiver says to it.</summary>
public enum ChangeAnswer
{
    /// <summary>Chờ trả lời.</summary>
    Waiting,

    /// <summary>Đồng ý (15).</summary>
    Agreed,

    /// <summary>Không đồng ý (16).</summary>
    Refused,
}
