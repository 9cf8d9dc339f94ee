using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>The office returns a dossier with coded reasons and a note (trả lại hồ sơ, nêu rõ lý do). Mended, it is the same dossier.</summary>
public sealed class ReturnSubmission
{
    private readonly VettingDesk desk;

    internal ReturnSubmission(VettingDesk desk) => this.desk = desk;

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reasons">Codes of <see cref="ReturnReason"/>.</param>
    /// <param name="Note">What is to be mended; required with "other".</param>
    public sealed record Input(Id<Submission> Submission, int Version, IReadOnlyList<string> Reasons, string Note);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var note = input.Note.Trim();
        IReadOnlyList<string> reasons = [.. input.Reasons.Distinct()];
        var refusals = VettingRules.CheckNote(note)
            .Unless(reasons.Count > 0 && reasons.All(code => ReturnReason.Find(code) is not null), VettingRefusals.NoReason)
            .Unless(!reasons.Contains(ReturnReason.OtherCode) || note.Length > 0, VettingRefusals.OtherUnexplained);
        return desk.VetAsync(actor, input.Submission, input.Version, refusals, outcome => outcome with { Reasons = reasons, Note = note },
            VettingResult.Returned, submission => new SubmissionReturned(submission.Id, submission.Round, reasons, note), cancel);
    }
}
