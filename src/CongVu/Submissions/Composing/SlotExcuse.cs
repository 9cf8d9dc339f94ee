using CongVu.Ledger;

namespace CongVu.Submissions.Composing;

/// <summary>Why a part of a dossier is empty (lý do không có thành phần).</summary>
public sealed class SlotExcuse
{
    private SlotExcuse()
    {
    }

    internal SlotExcuse(Id<Submission> submission, DossierPart part, string reason) => (SubmissionId, Part, Reason) = (submission, part, reason);

    public Id<Submission> SubmissionId { get; private set; }

    public DossierPart Part { get; private set; }

    /// <summary>Empty when it was taken back.</summary>
    public string Reason { get; private set; } = "";

    internal void Say(string reason) => Reason = reason;
}
