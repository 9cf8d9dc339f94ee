using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Recurring;

/// <summary>Enters a directive that recurs every month (giao nhiệm vụ định kỳ hằng tháng), with its first month.</summary>
public sealed class OpenMonthly
{
    private readonly OfficeContext db;
    private readonly Opening opening;
    private readonly SeriesBook book;

    internal OpenMonthly(OfficeContext db, Opening opening, SeriesBook book)
    {
        this.db = db;
        this.opening = opening;
        this.book = book;
    }

    /// <param name="Agency">Whose office follows it.</param>
    /// <param name="Card">What it says, without the month.</param>
    /// <param name="Units">Who does it; every month's deadline is that of the plan.</param>
    /// <param name="Plan">How it recurs.</param>
    public sealed record Input(Id<Organization> Agency, DirectiveCard Card, IReadOnlyList<AssignedUnit> Units, SeriesPlan Plan);

    public async Task<Outcome<Id<Directive>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!DirectiveRights.MayEnter(actor, input.Agency))
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        var card = await opening.CompleteAsync(actor, input.Agency, input.Card, cancel);
        var refusals = await book.CheckAsync(input.Agency, card, input.Units, input.Plan, cancel);
        if (refusals.Any)
        {
            return refusals;
        }

        var first = await book.StartAsync(actor, input.Agency, card, input.Units, input.Plan, cancel);
        return (await db.SaveAsync(cancel)).With(first.Id);
    }
}
