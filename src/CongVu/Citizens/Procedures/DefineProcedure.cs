using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Procedures;

/// <summary>Enters a procedure with its deadline and legal source (khai thủ tục).</summary>
public sealed class DefineProcedure
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OrganizationDirectory directory;

    internal DefineProcedure(OfficeContext db, FactLedger ledger, IdSource ids, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.directory = directory;
    }

    /// <param name="Agency">Whose procedure.</param>
    /// <param name="Card">What it says of itself.</param>
    public sealed record Input(Id<Organization> Agency, ProcedureCard Card);

    public async Task<Outcome<Id<Procedure>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!CitizenRights.KeepsProcedures(actor, input.Agency))
        {
            return ProcedureRefusals.NotKeeper;
        }

        var code = input.Card.Code.Trim();
        var isTaken = await db.Set<Procedure>().AnyAsync(row => row.AgencyId == input.Agency && row.Code == code, cancel);
        var refusals = ProcedureRules.Check(input.Card, !isTaken, ProcedureRules.IsOwn(await directory.GetAsync(cancel), input.Card.Unit, input.Agency));
        if (refusals.Any)
        {
            return refusals;
        }

        var procedure = new Procedure(ids.Next<Procedure>(), input.Agency, input.Card);
        db.Add(procedure);
        ledger.Record(actor.For(input.Agency, CitizenRights.Keeping), new ProcedureDefined(procedure.Id, procedure.Code, procedure.Name, procedure.WorkingDays, procedure.LegalSource));
        return (await db.SaveAsync(cancel)).With(procedure.Id);
    }
}
