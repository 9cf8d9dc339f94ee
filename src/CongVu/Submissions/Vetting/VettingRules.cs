using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>What an outcome must say, and how long it may be taken back.</summary>
internal static class VettingRules
{
    /// <summary>An outcome given by mistake can be taken back this long, if nobody acted on it.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(15);

    private const int LongestNote = 2000;

    public static Refusals CheckNote(string note) => new Refusals().Unless(note.Length <= LongestNote, VettingRefusals.NoteTooLong(LongestNote));

    /// <summary>Whether the last outcome may be taken back now.</summary>
    public static bool MayUndo(Submission submission, DateTimeOffset now) =>
        submission is { State: SubmissionState.Accepted or SubmissionState.Returned or SubmissionState.Transferred, LastRound.VettedAt: { } at } &&
        now - at <= UndoTime && !submission.Papers.Any(paper => paper.AddedInRound > submission.Round || paper.RemovedInRound > submission.Round);
}
