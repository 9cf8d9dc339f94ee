using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>The office passes a dossier to the competent body, and the sender is told (chuyển cơ quan có thẩm quyền, thông báo nơi gửi).</summary>
public sealed class TransferSubmission
{
    private const int LongestName = 200;
    private readonly VettingDesk desk;

    internal TransferSubmission(VettingDesk desk) => this.desk = desk;

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Body">Who is competent.</param>
    /// <param name="Note">What the sender shall know; may be empty.</param>
    public sealed record Input(Id<Submission> Submission, int Version, string Body, string Note);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var (body, note) = (input.Body.Trim(), input.Note.Trim());
        var refusals = VettingRules.CheckNote(note).Unless(body.Length is > 0 and <= LongestName, VettingRefusals.NoBody);
        return desk.VetAsync(actor, input.Submission, input.Version, refusals, outcome => outcome with { TransferredTo = body, Note = note },
            VettingResult.Transferred, submission => new SubmissionTransferred(submission.Id, submission.Round, body, note), cancel);
    }
}
