using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>A document that an agency received (văn bản đến; Decree 30, art. 3).</summary>
public sealed class IncomingDocument : Versioned
{
    private IncomingDocument()
    {
    }

    internal IncomingDocument(Id<IncomingDocument> id, Id<Organization> agency, IncomingOrigin origin, DateTimeOffset arrivedAt, IncomingCard card)
    {
        Id = id;
        AgencyId = agency;
        Origin = origin;
        ArrivedAt = arrivedAt;
        State = IncomingState.Arrived;
        Describe(card);
    }

    public Id<IncomingDocument> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public IncomingState State { get; private set; }

    public IncomingOrigin Origin { get; private set; }

    public DateTimeOffset ArrivedAt { get; private set; }

    /// <summary>Số đến; absent until it is in the register.</summary>
    public int? ArrivalNumber { get; private set; }

    /// <summary>Ngày đến.</summary>
    public DateOnly? ArrivalDate { get; private set; }

    public Id<RegisterLine>? RegisterLineId { get; private set; }

    /// <summary>The issuer, when the directory knows it.</summary>
    public Id<Organization>? IssuerId { get; private set; }

    public string IssuerName { get; private set; } = "";

    /// <summary>Number and notation as printed.</summary>
    public string Code { get; private set; } = "";

    public DateOnly? IssueDate { get; private set; }

    public string TypeName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    public string SignerPosition { get; private set; } = "";

    public Urgency Urgency { get; private set; }

    /// <summary>Hạn trả lời, when the sender or the leader set one.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>What the signatures of the main file are worth, as verified when it came.</summary>
    public SignatureStanding Signatures { get; internal set; }

    /// <summary>Why it was returned or recalled.</summary>
    public string EndReason { get; private set; } = "";

    internal void Describe(IncomingCard card)
    {
        (IssuerId, IssuerName) = (card.IssuerId, card.IssuerName.Trim());
        (Code, IssueDate) = (card.Code.Trim(), card.IssueDate);
        (TypeName, Subject) = (card.TypeName, card.Subject.Trim());
        (SignerName, SignerPosition) = (card.SignerName.Trim(), card.SignerPosition.Trim());
        (Urgency, DueDate) = (card.Urgency, card.DueDate);
    }

    internal IncomingCard Card() => new(IssuerId, IssuerName, Code, IssueDate, TypeName, Subject)
    {
        SignerName = SignerName, SignerPosition = SignerPosition, Urgency = Urgency, DueDate = DueDate,
    };

    internal void Register(RegisterLine line, DateOnly day)
    {
        ArrivalNumber = line.Number;
        ArrivalDate = day;
        RegisterLineId = line.Id;
        State = IncomingState.Registered;
    }

    internal void StartHandling(DateOnly? due)
    {
        State = IncomingState.InProgress;
        DueDate = due ?? DueDate;
    }

    internal void KeepForInformation() => State = IncomingState.ForInformation;

    internal void Complete() => State = IncomingState.Completed;

    internal void Reopen() => State = IncomingState.InProgress;

    internal void Return(string reason) => (State, EndReason) = (IncomingState.Returned, reason);

    internal void Void(string reason) => (State, EndReason) = (IncomingState.Voided, reason);

    internal void Recall(string reason) => (State, EndReason) = (IncomingState.Recalled, reason);
}
