using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Vetting;

/// <summary>One time that a dossier was sent, with its fuse and what the office said (lần trình).</summary>
public sealed class SubmissionRound
{
    private SubmissionRound()
    {
    }

    internal SubmissionRound(Id<Submission> submission, int number, RoundSending sending)
    {
        (SubmissionId, Number) = (submission, number);
        (SentAt, SentByName, RulesName) = (sending.At, sending.ByName, sending.RulesName);
        (ReceivedOn, WarnOn, DueOn) = sending.Fuse;
        (WorkingDays, WarningDay, LateReceipt) = (sending.Rule.WorkingDays, sending.Rule.WarningDay, sending.Rule.LateReceipt);
    }

    public Id<Submission> SubmissionId { get; private set; }

    public int Number { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public string SentByName { get; private set; } = "";

    /// <summary>The working day on which it counts as received.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public DateOnly? WarnOn { get; private set; }

    /// <summary>The last day of vetting; absent when the authority set none.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The deadline as it was first counted; absent while the calendar did not move it.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    /// <summary>The term by the rules that held; absent when they set none.</summary>
    public int? WorkingDays { get; private set; }

    public int? WarningDay { get; private set; }

    public LateReceipt? LateReceipt { get; private set; }

    /// <summary>The rules it was checked by.</summary>
    public string RulesName { get; private set; } = "";

    public VettingResult? Result { get; private set; }

    public DateTimeOffset? VettedAt { get; private set; }

    public DateOnly? VettedOn { get; private set; }

    public string VettedByName { get; private set; } = "";

    /// <summary>Codes of <see cref="ReturnReason"/>, separated by commas.</summary>
    public string ReasonCodes { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>To whom it was transferred.</summary>
    public string TransferredTo { get; private set; } = "";

    /// <summary>The letter that returns it, from its draft on.</summary>
    public Id<OutgoingDocument>? LetterId { get; private set; }

    public IReadOnlyList<string> Reasons => ReasonCodes.Length == 0 ? [] : ReasonCodes.Split(',');

    /// <summary>Whether it was vetted in time; absent while it is not vetted or nothing was set.</summary>
    public bool? WasInTime => VettedOn is { } day && DueOn is { } due ? day <= due : null;

    public VettingFuse Fuse => new(ReceivedOn, WarnOn, DueOn);

    internal void Vet(VettingOutcome outcome)
    {
        (Result, VettedAt, VettedOn, VettedByName) = (outcome.Result, outcome.At, outcome.On, outcome.ByName);
        (ReasonCodes, Note, TransferredTo) = (string.Join(',', outcome.Reasons), outcome.Note, outcome.TransferredTo);
    }

    /// <summary>Counts the term again by another calendar.</summary>
    /// <returns>The deadline before; null when it is the same.</returns>
    internal DateOnly? Recount(WorkCalendar calendar)
    {
        if (WorkingDays is not { } days || DueOn is not { } before || LateReceipt is not { } late)
        {
            return null;
        }

        (ReceivedOn, WarnOn, DueOn) = VettingFuse.Light(SentAt, new VettingRule(days, WarningDay ?? days, late), calendar);
        FirstDueOn ??= DueOn == before ? null : before;
        return DueOn == before ? null : before;
    }

    internal void ReturnBy(Id<OutgoingDocument>? letter) => LetterId = letter;

    internal void UndoVetting()
    {
        (Result, VettedAt, VettedOn, VettedByName) = (null, null, null, "");
        (ReasonCodes, Note, TransferredTo) = ("", "", "");
    }
}

/// <summary>How a dossier was sent.</summary>
internal sealed record RoundSending(DateTimeOffset At, string ByName, VettingFuse Fuse, string RulesName, VettingRule Rule);

/// <summary>What the office said of a dossier.</summary>
internal sealed record VettingOutcome(VettingResult Result, DateTimeOffset At, DateOnly On, string ByName)
{
    public IReadOnlyList<string> Reasons { get; init; } = [];

    public string Note { get; init; } = "";

    public string TransferredTo { get; init; } = "";
}

/// <summary>The outcomes of vetting.</summary>
public enum VettingResult
{
    /// <summary>Tiếp nhận.</summary>
    Accepted,

    /// <summary>Trả lại.</summary>
    Returned,

    /// <summary>Chuyển cơ quan có thẩm quyền.</summary>
    Transferred,
}
