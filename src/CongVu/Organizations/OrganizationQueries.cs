using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>One organization with its names, codes and successors, for those who administer it.</summary>
public sealed class OrganizationQueries
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal OrganizationQueries(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>The whole card.</summary>
    public sealed record Detail(
        Id<Organization> Id, int Version, OrganizationKind Kind, Id<Organization>? Parent, Id<Organization> Agency, string Name, string Abbreviation,
        string PlaceName, int SealDiameter, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<Code> Codes, IReadOnlyList<Name> Names,
        IReadOnlyList<Id<Organization>> Successors, bool MayManage);

    /// <summary>An identifier code.</summary>
    public sealed record Code(CodeScheme Scheme, string Value, DateOnly ValidFrom, DateOnly? ValidTo);

    /// <summary>A name as it was borne.</summary>
    public sealed record Name(string Words, DateOnly ValidFrom, DateOnly? ValidTo);

    public async Task<Detail?> FindAsync(Actor actor, Id<Organization> id, CancellationToken cancel)
    {
        var row = await db.Set<Organization>().AsNoTracking().Include(organization => organization.Codes).Include(organization => organization.Names)
            .AsSplitQuery().FirstOrDefaultAsync(organization => organization.Id == id, cancel);
        if (row is null)
        {
            return null;
        }

        var successors = await db.Set<OrganizationSuccession>().Where(step => step.PredecessorId == id).Select(step => step.SuccessorId).ToListAsync(cancel);
        return new Detail(
            row.Id, row.Version, row.Kind, row.ParentId, row.AgencyId, row.Name, row.Abbreviation, row.PlaceName, row.SealDiameter, row.ValidFrom, row.ValidTo,
            [.. row.Codes.OrderBy(code => code.ValidFrom).Select(code => new Code(code.Scheme, code.Value, code.ValidFrom, code.ValidTo))],
            [.. row.Names.OrderBy(name => name.ValidFrom).Select(name => new Name(name.Name, name.ValidFrom, name.ValidTo))],
            successors, AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), id));
    }
}
