using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Procedures;

/// <summary>Changes a procedure, or takes it out of use (sửa thủ tục). Dossiers received before keep their deadline.</summary>
public sealed class ReviseProcedure
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OrganizationDirectory directory;

    internal ReviseProcedure(OfficeContext db, FactLedger ledger, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.directory = directory;
    }

    /// <param name="Procedure">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">What it shall say.</param>
    public sealed record Input(Id<Procedure> Procedure, int Version, ProcedureCard Card);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var procedure = await db.Set<Procedure>().OfAgenciesOf(actor).FirstOrDefaultAsync(row => row.Id == input.Procedure, cancel);
        if (procedure is null)
        {
            return ProcedureRefusals.NotFound;
        }

        if (!CitizenRights.KeepsProcedures(actor, procedure.AgencyId))
        {
            return ProcedureRefusals.NotKeeper;
        }

        var code = input.Card.Code.Trim();
        var isTaken = await db.Set<Procedure>().AnyAsync(row => row.AgencyId == procedure.AgencyId && row.Code == code && row.Id != procedure.Id, cancel);
        var refusals = ProcedureRules.Check(input.Card, !isTaken, ProcedureRules.IsOwn(await directory.GetAsync(cancel), input.Card.Unit, procedure.AgencyId))
            .Unless(procedure.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        procedure.Describe(input.Card);
        ledger.Record(actor.For(procedure.AgencyId, CitizenRights.Keeping),
            new ProcedureRevised(procedure.Id, procedure.Code, procedure.Name, procedure.WorkingDays, procedure.LegalSource, procedure.IsInUse));
        return await db.SaveAsync(cancel);
    }
}
