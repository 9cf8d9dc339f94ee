using CongVu.Calendar;
using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens;

/// <summary>A dossier of a citizen or an enterprise, from its receipt to its answer (hồ sơ của tổ chức, cá nhân).</summary>
public sealed class CitizenMatter : Versioned
{
    private CitizenMatter()
    {
    }

    internal CitizenMatter(Id<CitizenMatter> id, string code, Procedure procedure, MatterCard card, MatterReceipt receipt)
    {
        (Id, Code, AgencyId) = (id, code, procedure.AgencyId);
        (ProcedureId, ProcedureName, WorkingDays, LegalSource) = (procedure.Id, procedure.Name, procedure.WorkingDays, procedure.LegalSource);
        UnitId = procedure.UnitId;
        (ApplicantKind, ApplicantName, ApplicantContact) = (card.ApplicantKind, card.ApplicantName.Trim(), card.ApplicantContact.Trim());
        Papers = card.Papers.Trim();
        (ReceivedAt, ReceivedByName, CountedFrom, DueOn) = receipt;
    }

    public Id<CitizenMatter> Id { get; private set; }

    /// <summary>With what the applicant asks where it stands; printed on the receipt, told to nobody else.</summary>
    public string Code { get; private set; } = "";

    public Id<Organization> AgencyId { get; private set; }

    public Id<Procedure> ProcedureId { get; private set; }

    public string ProcedureName { get; private set; } = "";

    /// <summary>The deadline as it held on the day of receipt.</summary>
    public int WorkingDays { get; private set; }

    public string LegalSource { get; private set; } = "";

    public ApplicantKind ApplicantKind { get; private set; }

    public string ApplicantName { get; private set; } = "";

    public string ApplicantContact { get; private set; } = "";

    /// <summary>What was handed in, a paper a line.</summary>
    public string Papers { get; private set; } = "";

    public DateTimeOffset ReceivedAt { get; private set; }

    public string ReceivedByName { get; private set; } = "";

    /// <summary>The working day of receipt; after a completion, of the complete dossier.</summary>
    public DateOnly CountedFrom { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The deadline as it was first counted; absent while the calendar did not move it.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    public MatterState State { get; private set; }

    /// <summary>Who answers for it: a unit, or the agency itself.</summary>
    public Id<Organization> UnitId { get; private set; }

    public Id<Person>? HandlerId { get; private set; }

    public string HandlerName { get; private set; } = "";

    /// <summary>What the applicant was asked to complete, the last time.</summary>
    public string AskedFor { get; private set; } = "";

    public DateOnly? AskedOn { get; private set; }

    /// <summary>Why it is late, as the apology says.</summary>
    public string ApologyReason { get; private set; } = "";

    public DateOnly? ApologizedOn { get; private set; }

    /// <summary>The day that the apology promises. The deadline stays what it was.</summary>
    public DateOnly? PromisedOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public MatterResult? Result { get; private set; }

    /// <summary>Number and date of the document that answers.</summary>
    public string ResultCode { get; private set; } = "";

    public string ResultNote { get; private set; } = "";

    public bool IsOpen => State is not MatterState.Answered;

    internal void Assign(Id<Organization> unit, Id<Person>? handler, string handlerName)
    {
        (UnitId, HandlerId, HandlerName) = (unit, handler, handlerName);
        State = State is MatterState.Received ? MatterState.InHandling : State;
    }

    internal void AskApplicant(string what, DateOnly day)
    {
        (AskedFor, AskedOn) = (what, day);
        State = MatterState.AwaitingApplicant;
    }

    // The time begins anew with the complete dossier.
    internal void Complete(DateOnly from, DateOnly due)
    {
        (CountedFrom, DueOn, FirstDueOn) = (from, due, null);
        State = MatterState.InHandling;
    }

    // A completed dossier counts from the day of its completion, an untouched one from its receipt.
    internal DateOnly? Recount(WorkCalendar calendar)
    {
        var before = DueOn;
        CountedFrom = AskedOn is null ? calendar.DayOfReceipt(ReceivedAt) : calendar.ThisOrNextWorkingDay(CountedFrom);
        DueOn = calendar.AddWorkingDays(CountedFrom, WorkingDays);
        FirstDueOn ??= DueOn == before ? null : before;
        return DueOn == before ? null : before;
    }

    internal void Apologize(string reason, DateOnly day, DateOnly promised) => (ApologyReason, ApologizedOn, PromisedOn) = (reason, day, promised);

    internal void Answer(MatterResult result, string code, string note, DateOnly day)
    {
        (Result, ResultCode, ResultNote, AnsweredOn) = (result, code, note, day);
        State = MatterState.Answered;
    }
}

/// <summary>What an applicant hands in.</summary>
/// <param name="ApplicantKind">A person or an organization.</param>
/// <param name="ApplicantName">As on the identity card or the business registration.</param>
/// <param name="ApplicantContact">Address, telephone.</param>
/// <param name="Papers">A paper a line.</param>
public sealed record MatterCard(ApplicantKind ApplicantKind, string ApplicantName, string ApplicantContact, string Papers);

/// <summary>When a dossier came in, by whose hand, and until when it is due.</summary>
internal sealed record MatterReceipt(DateTimeOffset At, string ByName, DateOnly CountedFrom, DateOnly DueOn);

/// <summary>Who applies.</summary>
public enum ApplicantKind
{
    /// <summary>Cá nhân.</summary>
    Citizen,

    /// <summary>Doanh nghiệp, tổ chức.</summary>
    Enterprise,
}

/// <summary>Where a citizen's dossier stands.</summary>
public enum MatterState
{
    /// <summary>Đã tiếp nhận.</summary>
    Received,

    /// <summary>Đang giải quyết.</summary>
    InHandling,

    /// <summary>Chờ bổ sung hồ sơ.</summary>
    AwaitingApplicant,

    /// <summary>Đã có kết quả.</summary>
    Answered,
}

/// <summary>How a citizen's dossier was answered.</summary>
public enum MatterResult
{
    /// <summary>Đã giải quyết.</summary>
    Granted,

    /// <summary>Không giải quyết, có văn bản nêu lý do.</summary>
    Denied,
}
