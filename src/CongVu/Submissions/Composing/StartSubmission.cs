using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Composing;

/// <summary>Starts a dossier for an authority that published its rules (lập hồ sơ trình).</summary>
public sealed class StartSubmission
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly RuleBook book;

    internal StartSubmission(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, RuleBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.book = book;
    }

    /// <param name="Post">In which post: it says the agency or unit that puts it forward.</param>
    /// <param name="Card">What it says of itself.</param>
    public sealed record Input(Id<Post> Post, SubmissionCard Card);

    public async Task<Outcome<Id<Submission>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var post = actor.Posts.FirstOrDefault(held => held.Id == input.Post);
        var receiver = input.Card.Receiver;
        if (post is null || post.Role is Role.Administrator || SubmissionRights.SubmitterOf(post, receiver) == receiver)
        {
            return SubmissionRefusals.CannotSubmit;
        }

        var refusals = CardRules.Check(input.Card, await book.FindAsync(receiver, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var submitter = SubmissionRights.SubmitterOf(post, receiver);
        var submission = new Submission(
            ids.Next<Submission>(), new SubmissionOrigin(post.Agency, submitter, actor.Person, actor.Name, clock.Now), input.Card);
        db.Add(submission);
        ledger.Record(actor.For(post.Agency, post.Role), new SubmissionStarted(submission.Id, submitter, receiver, submission.Title));
        return (await db.SaveAsync(cancel)).With(submission.Id);
    }
}
