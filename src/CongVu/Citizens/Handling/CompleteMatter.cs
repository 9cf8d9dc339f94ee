using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Citizens.Handling;

/// <summary>The applicant brought what was missing: the time begins anew with the complete dossier (nhận đủ hồ sơ bổ sung).</summary>
public sealed class CompleteMatter
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Matters matters;

    internal CompleteMatter(OfficeContext db, FactLedger ledger, OfficeClock clock, Matters matters)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.matters = matters;
    }

    /// <param name="Matter">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<CitizenMatter> Matter, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await matters.ForAsync(
            actor, input.Matter, input.Version, row => CitizenRights.Handles(actor, row), MatterRefusals.NotHandler, [MatterState.AwaitingApplicant], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var matter = found.Value;
        var (from, due) = Matters.Reckon(clock.Now, matter.WorkingDays, clock.Calendar);
        matter.Complete(from, due);
        ledger.Record(actor.For(matter.AgencyId), new MatterCompleted(matter.Id, from, due));
        return await db.SaveAsync(cancel);
    }
}
