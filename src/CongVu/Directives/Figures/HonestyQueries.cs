using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>The marks of honesty counted for those who gave the tasks (sổ trung thực): by unit and kind, each number with its tasks.</summary>
public sealed class HonestyQueries
{
    private const int MostLines = 200;
    private readonly OfficeContext db;

    internal HonestyQueries(OfficeContext db) => this.db = db;

    /// <summary>How many marks of a kind a unit has.</summary>
    public sealed record Count(Id<Organization> Unit, HonestyKind Kind, int Marks);

    /// <summary>One mark with its task.</summary>
    public sealed record Line(Id<Directive> Directive, string Content, HonestyKind Kind, DateOnly Day);

    public async Task<IReadOnlyList<Count>> ByUnitAsync(Actor actor, Period period, CancellationToken cancel) =>
        await Of(actor, period).GroupBy(mark => new { mark.OrganizationId, mark.Kind })
            .Select(group => new Count(group.Key.OrganizationId, group.Key.Kind, group.Count())).ToListAsync(cancel);

    /// <summary>The tasks behind a number, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, Period period, Id<Organization> unit, HonestyKind kind, CancellationToken cancel) =>
        await Of(actor, period).Where(mark => mark.OrganizationId == unit && mark.Kind == kind)
            .Join(db.Set<Directive>(), mark => mark.DirectiveId, directive => directive.Id, (mark, directive) => new { mark, directive.Content })
            .OrderByDescending(pair => pair.mark.Day).ThenByDescending(pair => pair.mark.Id).Take(MostLines)
            .Select(pair => new Line(pair.mark.DirectiveId, pair.Content, pair.mark.Kind, pair.mark.Day)).ToListAsync(cancel);

    private IQueryable<HonestyMark> Of(Actor actor, Period period)
    {
        List<Id<Organization>> assigners = [.. DirectiveRights.WideAgencies(actor).Union(DirectiveRights.OwnOrganizations(actor).Where(actor.Heads))];
        return db.Set<HonestyMark>().AsNoTracking()
            .Where(mark => assigners.Contains(mark.AssignerId) && mark.Day >= period.From && mark.Day < period.Until);
    }
}
