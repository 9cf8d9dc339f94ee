using System.Globalization;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Exchange;

/// <summary>One issued document on its way to one receiver, with every state and its time (lượt gửi; Decision 28/2018, art. 10.2).</summary>
public sealed class Delivery : Versioned
{
    private Delivery()
    {
    }

    internal Delivery(Id<Delivery> id, OutgoingDocument document, Route route, DateTimeOffset at)
    {
        Id = id;
        (DocumentId, SenderId) = (document.Id, document.AgencyId);
        (ReceiverId, ReceiverName) = (route.Receiver, route.Name);
        (Way, ReceiverCode) = (route.Way, route.Code);
        Name(route, document);
        QueuedAt = at;
        (State, Reason) = route.Way is DeliveryWay.None ? (DeliveryState.Unreachable, route.Obstacle) : (DeliveryState.Queued, "");
    }

    public Id<Delivery> Id { get; private set; }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public Id<Organization> SenderId { get; private set; }

    public Id<Organization> ReceiverId { get; private set; }

    public string ReceiverName { get; private set; } = "";

    /// <summary>Identifier of the document in packets (mã định danh văn bản); empty within the deployment.</summary>
    public string ExchangeId { get; private set; } = "";

    /// <summary>The sender's code on the axis; empty within the deployment.</summary>
    public string SenderCode { get; private set; } = "";

    /// <summary>The receiver's identifier code on the axis; empty within the deployment.</summary>
    public string ReceiverCode { get; private set; } = "";

    public DeliveryWay Way { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>What the receiver holds, where the receiver works in the same deployment.</summary>
    public Id<IncomingDocument>? IncomingId { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? ArrivedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>When it was refused, failed or taken back.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Code of the receiver's or the axis' reason.</summary>
    public string ReasonCode { get; private set; } = "";

    /// <summary>Why it was refused, failed, or cannot be sent, in words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>How often the sender reminded the receiver since it was last sent.</summary>
    public int Reminders { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>Its moments that the law has terms for.</summary>
    internal DeliveryTimes TimesOf(OutgoingDocument document) => new(document.SignedAt, SentAt, ArrivedAt, AcceptedAt, document.Urgency);

    internal void Remind(DateTimeOffset at) => (Reminders, RemindedAt) = (Reminders + 1, at);

    internal void Bring(Id<IncomingDocument> incoming) => IncomingId = incoming;

    /// <summary>Moves on, never back; what came earlier than this state gets the same time at the latest.</summary>
    /// <returns>Whether the state moved.</returns>
    internal bool Advance(DeliveryState next, DateTimeOffset at)
    {
        if (!DeliveryMoves.Allows(State, next))
        {
            return false;
        }

        State = next;
        SentAt ??= DeliveryMoves.Reaches(next, DeliveryState.Sent) ? at : null;
        ArrivedAt ??= DeliveryMoves.Reaches(next, DeliveryState.Arrived) ? at : null;
        AcceptedAt ??= DeliveryMoves.Reaches(next, DeliveryState.Accepted) ? at : null;
        return true;
    }

    /// <summary>Ends for now, with a reason.</summary>
    internal bool End(DeliveryState end, string code, string reason, DateTimeOffset at)
    {
        if (!Advance(end, at))
        {
            return false;
        }

        (EndedAt, ReasonCode, Reason) = (at, code, reason);
        return true;
    }

    /// <summary>Sets out once more; the earlier attempt stays in the ledger.</summary>
    internal void Restart(Route route, OutgoingDocument document, DateTimeOffset at)
    {
        (Way, ReceiverCode, IncomingId) = (route.Way, route.Code, null);
        Name(route, document);
        (State, QueuedAt, SentAt, ArrivedAt, AcceptedAt, EndedAt) = (DeliveryState.Queued, at, null, null, null, null);
        (ReasonCode, Reason, Reminders, RemindedAt) = ("", "", 0, null);
    }

    private void Name(Route route, OutgoingDocument document) => (SenderCode, ExchangeId) =
        (route.From, route.From.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{route.From},{document.IssueDate:yyyy/MM/dd},{document.Code}") : "");
}

/// <summary>By which way a receiver is reached.</summary>
public enum DeliveryWay
{
    /// <summary>Chưa có đường gửi điện tử.</summary>
    None,

    /// <summary>Trong cùng hệ thống.</summary>
    Inside,

    /// <summary>Qua trục liên thông.</summary>
    Axis,
}
