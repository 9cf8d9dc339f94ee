using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives;

/// <summary>Enters a directive with its units and deadlines (nhập nhiệm vụ, ý kiến chỉ đạo).</summary>
public sealed class OpenDirective
{
    private readonly OfficeContext db;
    private readonly Opening opening;

    internal OpenDirective(OfficeContext db, Opening opening)
    {
        this.db = db;
        this.opening = opening;
    }

    /// <param name="Agency">Whose office follows it.</param>
    /// <param name="Card">What it says.</param>
    /// <param name="Units">Who does it by when.</param>
    public sealed record Input(Id<Organization> Agency, DirectiveCard Card, IReadOnlyList<AssignedUnit> Units);

    public async Task<Outcome<Id<Directive>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!DirectiveRights.MayEnter(actor, input.Agency))
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        var card = await opening.CompleteAsync(actor, input.Agency, input.Card, cancel);
        var refusals = await opening.CheckAsync(input.Agency, card, input.Units, cancel);
        if (refusals.Any)
        {
            return refusals;
        }

        var directive = await opening.OpenAsync(actor, input.Agency, card, input.Units, cancel);
        return (await db.SaveAsync(cancel)).With(directive.Id);
    }
}
