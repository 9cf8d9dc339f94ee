using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Deciding;

/// <summary>The leader decides: approve, approve with changes, refuse, ask more (lãnh đạo cho ý kiến).</summary>
public sealed class DecideSubmission
{
    private const int Longest = 4000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;

    internal DecideSubmission(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the leader saw it.</param>
    /// <param name="Kind">The decision.</param>
    /// <param name="Words">Required unless it is a plain approval.</param>
    public sealed record Input(Id<Submission> Submission, int Version, DecisionKind Kind, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForAsync(
            actor, input.Submission, input.Version, submission => SubmissionRights.Decides(actor, submission.ReceiverId), SubmissionRefusals.NotDecider,
            [SubmissionState.AwaitingDecision], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (submission, words) = (found.Value, input.Words.Trim());
        var refusals = new Refusals()
            .Unless(input.Kind is DecisionKind.Approve || words.Length > 0, DecidingRefusals.WordsMissing)
            .Unless(words.Length <= Longest, DecidingRefusals.SheetTooLong(Longest));
        if (refusals.Any)
        {
            return refusals;
        }

        var authority = actor.For(submission.ReceiverId, Role.Leader);
        var decision = new LeaderDecision(submission, input.Kind, words, authority, clock.Now);
        submission.Decide(decision);
        db.Add(decision);
        ledger.Record(authority, new SubmissionDecided(submission.Id, input.Kind, words));
        return await db.SaveAsync(cancel);
    }
}
