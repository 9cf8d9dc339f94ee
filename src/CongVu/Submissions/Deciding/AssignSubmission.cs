using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Deciding;

/// <summary>Gives an accepted dossier to a specialist of the office, or to another one (phân công chuyên viên).</summary>
public sealed class AssignSubmission
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;

    internal AssignSubmission(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Specialist">Somebody with a post in the authority's agency.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<Person> Specialist);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForVettingAsync(actor, input.Submission, input.Version, [SubmissionState.Accepted, SubmissionState.InHandling], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var today = clock.Today;
        var name = await db.Set<Post>()
            .Where(post => post.PersonId == input.Specialist && post.AgencyId == submission.ReceiverId && post.Role != Role.Administrator &&
                post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => person.FullName).FirstOrDefaultAsync(cancel);
        if (name is null)
        {
            return DecidingRefusals.UnknownSpecialist;
        }

        submission.Assign(input.Specialist, name);
        ledger.Record(actor.For(submission.ReceiverId, Role.ChiefOfOffice, Role.TrackingOffice), new SubmissionAssigned(submission.Id, input.Specialist, name));
        return await db.SaveAsync(cancel);
    }
}
