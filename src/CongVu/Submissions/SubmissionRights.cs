using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Submissions;

/// <summary>Who may see and do what with dossiers. The same expression serves one dossier, a list and a figure.</summary>
internal static class SubmissionRights
{
    private static readonly Role[] Receiving = [Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.RecordsClerk];

    /// <summary>For whom somebody in this post puts forward: within the authority's own agency a unit does, elsewhere the agency.</summary>
    public static Id<Organization> SubmitterOf(ActorPost post, Id<Organization> receiver) => post.Agency == receiver ? post.Organization : post.Agency;

    public static bool SetsRules(Actor actor, Id<Organization> receiver) => actor.Has(receiver, Role.ChiefOfOffice, Role.Leader);

    /// <summary>Vets, assigns, writes the sheet.</summary>
    public static bool Vets(Actor actor, Id<Organization> receiver) => actor.Has(receiver, Role.ChiefOfOffice, Role.TrackingOffice);

    public static bool Decides(Actor actor, Id<Organization> receiver) => actor.Has(receiver, Role.Leader);

    /// <summary>Prepares the decision: the specialist, or those who assign.</summary>
    public static bool Handles(Actor actor, Submission submission) => submission.SpecialistId == actor.Person || Vets(actor, submission.ReceiverId);

    /// <summary>Composes and sends: its author, and who works in the unit or sees all of the agency that puts it forward.</summary>
    public static bool MayEdit(Actor actor, Submission submission) =>
        submission.AuthorId == actor.Person || Units(actor).Contains(submission.SubmitterId) ||
        (submission.SubmitterId == submission.AgencyId && DocumentRights.SeesAll(actor, submission.AgencyId));

    public static IQueryable<Submission> VisibleTo(this IQueryable<Submission> submissions, Actor actor)
    {
        var units = Units(actor);
        var wide = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        var receivers = ReceiversOf(actor);
        return submissions.Where(row => row.AuthorId == actor.Person || units.Contains(row.SubmitterId) ||
            (row.SubmitterId == row.AgencyId && wide.Contains(row.AgencyId)) ||
            (row.Round > 0 && (receivers.Contains(row.ReceiverId) || row.SpecialistId == actor.Person)));
    }

    /// <summary>What this person or their unit puts forward.</summary>
    public static IQueryable<Submission> PutForwardBy(this IQueryable<Submission> submissions, Actor actor)
    {
        var units = Units(actor);
        var wide = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).ToList();
        return submissions.Where(row => row.AuthorId == actor.Person || units.Contains(row.SubmitterId) ||
            (row.SubmitterId == row.AgencyId && wide.Contains(row.AgencyId)));
    }

    /// <summary>The authorities for which this person takes part in receiving.</summary>
    public static List<Id<Organization>> ReceiversOf(Actor actor) => [.. actor.Agencies.Where(agency => actor.Has(agency, Receiving))];

    private static List<Id<Organization>> Units(Actor actor) =>
        [.. actor.Posts.Where(post => post.Role is not Role.Administrator && post.Organization != post.Agency).Select(post => post.Organization)];
}
