using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.ScoreCards;

/// <summary>Makes an agency's score card with the period before beside it, and the list behind each figure (phiếu chấm điểm).</summary>
public sealed class ScoreCardReport
{
    private readonly ScoreItems items;
    private readonly ReportScope scope;

    internal ScoreCardReport(ScoreItems items, ReportScope scope)
    {
        this.items = items;
        this.scope = scope;
    }

    public async Task<ScoreCard> MakeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var (unit, before) = (area.Agency.Id, period.Previous);
        var lines = new List<ScoreLine>();
        foreach (var kind in Enum.GetValues<ScoreKind>())
        {
            lines.Add(new ScoreLine(kind, ValueOf(await items.OfAsync(unit, period, kind, cancel)), ValueOf(await items.OfAsync(unit, before, kind, cancel))));
        }

        return new ScoreCard(unit, area.Agency.Name, period.Title, before.Title, lines);
    }

    /// <summary>The list behind a figure, if figures over that agency are for this person.</summary>
    public async Task<Outcome<IReadOnlyList<ScoreItem>>> ListAsync(Actor? actor, Id<Organization> unit, Period period, ScoreKind kind, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, unit, cancel);
        return area.IsDone ? await items.OfAsync(unit, period, kind, cancel) : new Refusals().Add(area.Refusals);
    }

    /// <summary>The card of the agency with that code, ready to be written.</summary>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? ScoreCardSheet.Print(await MakeAsync(area.Value, period, cancel)) : new Refusals().Add(area.Refusals);
    }

    private static ScoreValue ValueOf(List<ScoreItem> list)
    {
        var hours = list.Select(item => item.Hours).OfType<decimal>().Order().ToList();
        return new ScoreValue(list.Count, hours.Count == 0 ? null : (hours[(hours.Count - 1) / 2] + hours[hours.Count / 2]) / 2);
    }
}
