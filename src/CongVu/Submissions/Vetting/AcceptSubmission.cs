using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>The office accepts a dossier after vetting (tiếp nhận hồ sơ).</summary>
public sealed class AcceptSubmission
{
    private readonly VettingDesk desk;

    internal AcceptSubmission(VettingDesk desk) => this.desk = desk;

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Note">What the sender shall know; may be empty.</param>
    public sealed record Input(Id<Submission> Submission, int Version, string Note);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var note = input.Note.Trim();
        return desk.VetAsync(actor, input.Submission, input.Version, VettingRules.CheckNote(note), outcome => outcome with { Note = note },
            VettingResult.Accepted, submission => new SubmissionAccepted(submission.Id, submission.Round, note), cancel);
    }
}
