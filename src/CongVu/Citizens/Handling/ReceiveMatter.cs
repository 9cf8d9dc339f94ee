using CongVu.Calendar;
using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Handling;

/// <summary>Receives a dossier at the counter; its receipt names the code and the day of the answer (tiếp nhận hồ sơ, hẹn trả kết quả).</summary>
public sealed class ReceiveMatter
{
    private const int LongestName = 200;
    private const int LongestText = 2000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal ReceiveMatter(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// <param name="Procedure">For which procedure.</param>
    /// <param name="Card">Who applies, with what.</param>
    public sealed record Input(Id<Procedure> Procedure, MatterCard Card);

    public async Task<Outcome<Id<CitizenMatter>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var procedure = await db.Set<Procedure>().AsNoTracking().OfAgenciesOf(actor).FirstOrDefaultAsync(row => row.Id == input.Procedure, cancel);
        if (procedure is null)
        {
            return ProcedureRefusals.NotFound;
        }

        if (!CitizenRights.Receives(actor, procedure.AgencyId))
        {
            return MatterRefusals.NotReceiver;
        }

        var refusals = Check(input.Card).Unless(procedure.IsInUse, MatterRefusals.ProcedureNotInUse);
        if (refusals.Any)
        {
            return refusals;
        }

        var now = clock.Now;
        var (from, due) = Matters.Reckon(now, procedure.WorkingDays, clock.Calendar);
        var matter = new CitizenMatter(ids.Next<CitizenMatter>(), MatterCode.New(), procedure, input.Card, new MatterReceipt(now, actor.Name, from, due));
        db.Add(matter);
        ledger.Record(actor.For(matter.AgencyId, CitizenRights.Receiving), new MatterReceived(matter.Id, matter.ProcedureName, matter.UnitId, from, due));
        return (await db.SaveAsync(cancel)).With(matter.Id);
    }

    private static Refusals Check(MatterCard card) => new Refusals()
        .Unless(card.ApplicantName.Trim().Length is > 0 and <= LongestName, MatterRefusals.ApplicantMissing)
        .Unless(card.ApplicantContact.Length <= LongestText, MatterRefusals.TextTooLong("ApplicantContact", LongestText))
        .Unless(card.Papers.Trim().Length > 0, MatterRefusals.PapersMissing)
        .Unless(card.Papers.Length <= LongestText, MatterRefusals.TextTooLong("Papers", LongestText));
}
