using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions.Checking;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Vetting;

/// <summary>Sends a dossier to the office of the authority when nothing stands against it any more (gửi hồ sơ trình). There is no other way to send one.</summary>
public sealed class SendSubmission
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;
    private readonly DossierCheck check;
    private readonly RuleBook book;

    internal SendSubmission(OfficeContext db, FactLedger ledger, OfficeClock clock, Dossiers dossiers, DossierCheck check, RuleBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.dossiers = dossiers;
        this.check = check;
        this.book = book;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<Submission> Submission, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var refusals = await check.RunAsync(submission, cancel);
        if (refusals.Any)
        {
            return refusals;
        }

        var rules = (await book.FindAsync(submission.ReceiverId, cancel))!;
        var fuse = VettingFuse.Light(clock.Now, rules.Vetting, clock.Calendar);
        var round = new SubmissionRound(submission.Id, submission.Round + 1, new RoundSending(clock.Now, actor.Name, fuse, rules.Name, rules.Vetting));
        submission.Send(round);
        db.Add(round);
        ledger.Record(actor.For(submission.AgencyId), new SubmissionSent(submission.Id, submission.ReceiverId, round.Number, fuse.ReceivedOn, fuse.DueOn));
        return await db.SaveAsync(cancel);
    }
}
