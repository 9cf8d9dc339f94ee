using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions;

/// <summary>Loads dossiers for the actions that work on them.</summary>
internal sealed class Dossiers(OfficeContext db)
{
    /// <summary>The dossier with everything in it, if this person may see it.</summary>
    public Task<Submission?> FindAsync(Actor actor, Id<Submission> id, CancellationToken cancel) =>
        db.Set<Submission>().VisibleTo(actor)
            .Include(row => row.Papers).Include(row => row.Excuses).Include(row => row.Opinions).Include(row => row.Rounds).Include(row => row.Decisions)
            .AsSplitQuery().FirstOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>The dossier for a change by those who put it forward: in their hands, at the version they saw.</summary>
    public async Task<Outcome<Submission>> ForEditingAsync(Actor actor, Id<Submission> id, int version, CancellationToken cancel) =>
        await ForAsync(actor, id, version, submission => SubmissionRights.MayEdit(actor, submission), SubmissionRefusals.NotSubmitter,
            [SubmissionState.Composing, SubmissionState.Returned], cancel);

    /// <summary>The dossier for the office that vets it.</summary>
    public async Task<Outcome<Submission>> ForVettingAsync(
        Actor actor, Id<Submission> id, int version, IReadOnlyList<SubmissionState> states, CancellationToken cancel) =>
        await ForAsync(actor, id, version, submission => SubmissionRights.Vets(actor, submission.ReceiverId), SubmissionRefusals.NotVettingDesk, states, cancel);

    /// <summary>The dossier for an act that needs a right and a state.</summary>
    public async Task<Outcome<Submission>> ForAsync(
        Actor actor, Id<Submission> id, int version, Func<Submission, bool> may, Refusal otherwise, IReadOnlyList<SubmissionState> states, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } submission)
        {
            return SubmissionRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(may(submission), otherwise)
            .Unless(states.Contains(submission.State), SubmissionRefusals.WrongState(submission.State.InWords()))
            .Unless(submission.Version == version, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : submission;
    }
}
