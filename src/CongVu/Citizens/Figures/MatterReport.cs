using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Figures;

/// <summary>Figures by unit over the dossiers that a person may list: every number is the length of its list.</summary>
public sealed class MatterReport
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal MatterReport(OfficeContext db, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
    }

    /// <summary>The units by name.</summary>
    public async Task<IReadOnlyList<MatterFigures>> ByUnitAsync(Actor actor, Period received, CancellationToken cancel)
    {
        var (tree, today) = (await directory.GetAsync(cancel), clock.Today);
        var rows = await new MatterFilter { Received = received }.Of(db.Set<CitizenMatter>().AsNoTracking().VisibleTo(actor), today)
            .GroupBy(row => new { row.UnitId, row.State, row.AnsweredOn, row.DueOn })
            .Select(group => new { group.Key.UnitId, group.Key.State, group.Key.AnsweredOn, group.Key.DueOn, Count = group.Count() })
            .ToListAsync(cancel);
        return [.. rows.GroupBy(row => row.UnitId).OrderBy(unit => tree.Entries[unit.Key].Order).Select(unit => new MatterFigures(
            unit.Key, tree.NameOf(unit.Key),
            unit.GroupBy(row => MatterClasses.On(row.State, row.AnsweredOn, row.DueOn, today)).ToDictionary(part => part.Key, part => part.Sum(row => row.Count))))];
    }

    /// <summary>All units together.</summary>
    public static MatterFigures Sum(IReadOnlyList<MatterFigures> rows) => new(
        null, "Tổng cộng", Enum.GetValues<MatterClass>().ToDictionary(value => value, value => rows.Sum(row => row.Of(value))));
}
