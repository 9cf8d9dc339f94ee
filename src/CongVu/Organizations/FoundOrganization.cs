using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Adds an agency or a unit to the tree (thành lập cơ quan, đơn vị).</summary>
public sealed class FoundOrganization
{
    private readonly OfficeContext db;
    private readonly Founding founding;
    private readonly IdSource ids;
    private readonly OrganizationDirectory directory;

    internal FoundOrganization(OfficeContext db, Founding founding, IdSource ids, OrganizationDirectory directory)
    {
        this.db = db;
        this.founding = founding;
        this.ids = ids;
        this.directory = directory;
    }

    /// <param name="Parent">Under which organization; absent for the root of a deployment.</param>
    /// <param name="Kind">Agency or unit.</param>
    /// <param name="Name">Full name.</param>
    /// <param name="Abbreviation">As in document codes.</param>
    /// <param name="PlaceName">Place name of its documents.</param>
    /// <param name="Code">Identifier code, empty if none; the scheme follows from its form.</param>
    /// <param name="From">Its first day.</param>
    public sealed record Input(
        Id<Organization>? Parent, OrganizationKind Kind, string Name, string Abbreviation, string PlaceName, string Code, DateOnly From)
    {
        /// <summary>Millimetres.</summary>
        public int SealDiameter { get; init; } = 36;
    }

    public async Task<Outcome<Id<Organization>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var parent = input.Parent is { } id ? await db.Set<Organization>().FirstOrDefaultAsync(row => row.Id == id, cancel) : null;
        var refusals = Check(actor, input, tree, parent);
        if (refusals.Any)
        {
            return refusals;
        }

        var organization = founding.Add(actor, ids.Next<Organization>(), input, parent);
        var saved = await db.SaveAsync(cancel);
        directory.Forget();
        return saved.With(organization.Id);
    }

    private static Refusals Check(Actor actor, Input input, OrganizationDirectory.Tree tree, Organization? parent)
    {
        if (!AdministrationRules.MayManage(actor, tree, parent?.Id) || (input.Parent is not null && parent is null))
        {
            return new Refusals().Add(OrganizationRefusals.NotAdministrator);
        }

        return Founding.Check(input, tree)
            .Unless(parent is not null || input.Kind is OrganizationKind.Agency, OrganizationRefusals.NotFound);
    }
}
