using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Citizens.Handling;

/// <summary>Asks the applicant to complete a dossier (yêu cầu bổ sung, hoàn thiện hồ sơ); no time runs until it is complete.</summary>
public sealed class AskApplicant
{
    private const int Longest = 2000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Matters matters;

    internal AskApplicant(OfficeContext db, FactLedger ledger, OfficeClock clock, Matters matters)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.matters = matters;
    }

    /// <param name="Matter">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="What">What is missing, all at once.</param>
    public sealed record Input(Id<CitizenMatter> Matter, int Version, string What);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await matters.ForHandlingAsync(actor, input.Matter, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (matter, what) = (found.Value, input.What.Trim());
        var refusals = new Refusals()
            .Unless(what.Length > 0, MatterRefusals.AskedForNothing)
            .Unless(what.Length <= Longest, MatterRefusals.TextTooLong("What", Longest));
        if (refusals.Any)
        {
            return refusals;
        }

        matter.AskApplicant(what, clock.Today);
        ledger.Record(actor.For(matter.AgencyId), new ApplicantAsked(matter.Id, what));
        return await db.SaveAsync(cancel);
    }
}
