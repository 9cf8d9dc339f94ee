using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Deciding;

/// <summary>Starts the document that gives the result, with the dossier's draft as its text (soạn văn bản kết quả). Its issue closes the dossier.</summary>
public sealed class StartResult
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;
    private readonly ResultDraft result;

    internal StartResult(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers, ResultDraft result)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
        this.result = result;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">What the document says of itself.</param>
    public sealed record Input(Id<Submission> Submission, int Version, OutgoingCard Card);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForAsync(
            actor, input.Submission, input.Version, submission => SubmissionRights.Handles(actor, submission), SubmissionRefusals.NotSpecialist,
            [SubmissionState.Approved], cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var submission = found.Value;
        var draft = await result.FindPlainAsync(submission, cancel);
        var refusals = DraftRules.CheckCard(input.Card)
            .Unless(submission.ResultId is null, DecidingRefusals.ResultStarted)
            .Unless(draft is not null, DecidingRefusals.NoDraft);
        if (refusals.Any || actor.Posts.FirstOrDefault(held => held.Agency == submission.ReceiverId && held.Role is not Role.Administrator) is not { } post)
        {
            return refusals.Any ? refusals : DocumentRefusals.NotInAgency;
        }

        var authority = actor.For(submission.ReceiverId, post.Role);
        var document = await result.MakeAsync(
            new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now), input.Card, draft!.Value, authority, cancel);
        submission.Expect(document.Id);
        ledger.Record(authority, new ResultStarted(submission.Id, document.Id));
        return (await db.SaveAsync(cancel)).With(document.Id);
    }
}
