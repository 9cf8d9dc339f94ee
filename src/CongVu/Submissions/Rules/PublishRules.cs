using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Rules;

/// <summary>Publishes rules for dossiers from a file (công bố quy định tiếp nhận hồ sơ trình); earlier versions stay readable.</summary>
public sealed class PublishRules
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal PublishRules(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// <param name="Receiver">Whose rules.</param>
    /// <param name="File">The text of the file.</param>
    public sealed record Input(Id<Organization> Receiver, string File);

    public async Task<Outcome<Id<ReceivingRules>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!SubmissionRights.SetsRules(actor, input.Receiver))
        {
            return SubmissionRefusals.NotRuleKeeper;
        }

        var read = RuleFile.Read(input.File);
        if (!read.IsDone)
        {
            return new Refusals().Add(read.Refusals);
        }

        var published = new ReceivingRules(ids.Next<ReceivingRules>(), input.Receiver, read.Value, clock.Now, actor.Name);
        db.Add(published);
        ledger.Record(
            actor.For(input.Receiver, Role.ChiefOfOffice, Role.Leader),
            new RulesPublished(published.Id, input.Receiver, published.Name, published.LegalSource, published.ValidFrom));
        return (await db.SaveAsync(cancel)).With(published.Id);
    }
}
