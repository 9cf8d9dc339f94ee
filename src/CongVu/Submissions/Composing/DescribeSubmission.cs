using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Composing;

/// <summary>Changes what a dossier says of itself, the chosen option among different opinions included (sửa thông tin hồ sơ).</summary>
public sealed class DescribeSubmission
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Dossiers dossiers;
    private readonly RuleBook book;

    internal DescribeSubmission(OfficeContext db, FactLedger ledger, Dossiers dossiers, RuleBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.book = book;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">The new words; the receiver stays as it is.</param>
    public sealed record Input(Id<Submission> Submission, int Version, SubmissionCard Card);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var card = input.Card with { Receiver = submission.ReceiverId };
        var refusals = CardRules.Check(card, await book.FindAsync(submission.ReceiverId, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var before = submission.Card();
        submission.Describe(card);
        ledger.Record(actor.For(submission.AgencyId), new SubmissionDescribed(submission.Id, before, submission.Card()));
        return await db.SaveAsync(cancel);
    }
}
