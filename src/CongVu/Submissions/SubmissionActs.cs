using CongVu.Organizations;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions;

/// <summary>The acts that a person may try now: what pages offer. The acts themselves judge again.</summary>
public sealed record SubmissionActs
{
    public bool Compose { get; private init; }

    public bool Vet { get; private init; }

    public bool Undo { get; private init; }

    public bool Assign { get; private init; }

    public bool WriteSheet { get; private init; }

    public bool Decide { get; private init; }

    public bool StartResult { get; private init; }

    public bool Withdraw { get; private init; }

    internal static SubmissionActs Of(Actor actor, Submission submission, DateTimeOffset now)
    {
        var vets = SubmissionRights.Vets(actor, submission.ReceiverId);
        var edits = SubmissionRights.MayEdit(actor, submission) && submission.IsOpen;
        return new SubmissionActs
        {
            Compose = edits,
            Withdraw = edits,
            Vet = vets && submission.State is SubmissionState.Vetting,
            Undo = vets && VettingRules.MayUndo(submission, now),
            Assign = vets && submission.State is (SubmissionState.Accepted or SubmissionState.InHandling),
            WriteSheet = SubmissionRights.Handles(actor, submission) && submission.State is SubmissionState.InHandling,
            Decide = SubmissionRights.Decides(actor, submission.ReceiverId) && submission.State is SubmissionState.AwaitingDecision,
            StartResult = SubmissionRights.Handles(actor, submission) && submission is { State: SubmissionState.Approved, ResultId: null },
        };
    }
}
