using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Procedures;

/// <summary>The list of procedures of one's own agencies (danh mục thủ tục).</summary>
public sealed class ProcedureQueries
{
    private readonly OfficeContext db;

    internal ProcedureQueries(OfficeContext db) => this.db = db;

    /// <summary>All procedures, by code.</summary>
    public async Task<IReadOnlyList<Procedure>> ListAsync(Actor actor, bool onlyInUse, CancellationToken cancel) =>
        await db.Set<Procedure>().AsNoTracking().OfAgenciesOf(actor).Where(row => row.IsInUse || !onlyInUse).OrderBy(row => row.Code).ToListAsync(cancel);

    public Task<Procedure?> FindAsync(Actor actor, Id<Procedure> id, CancellationToken cancel) =>
        db.Set<Procedure>().AsNoTracking().OfAgenciesOf(actor).FirstOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>Whether this person keeps the list of an agency.</summary>
    public static bool MayKeep(Actor actor, Id<Organization> agency) => CitizenRights.KeepsProcedures(actor, agency);
}
