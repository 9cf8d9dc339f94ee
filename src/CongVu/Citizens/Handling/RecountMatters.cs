using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Handling;

/// <summary>Counts the deadlines of citizens' open dossiers again when a day of the calendar changes (tính lại hạn); the first one stays beside.</summary>
internal sealed class RecountMatters(OfficeContext db, FactLedger ledger, DayBook days) : IReaction<DayDecided>, IReaction<DayWithdrawn>
{
    public Task ReactAsync(DayDecided fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"{fact.Occasion}, theo {fact.SourceDocument}", authority, cancel);

    public Task ReactAsync(DayWithdrawn fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"Bỏ ngày đã nhập: {fact.Occasion}", authority, cancel);

    private async Task RecountAsync(DateOnly day, string why, Authority authority, CancellationToken cancel)
    {
        var calendar = await days.BuildAsync(cancel);
        var running = await db.Set<CitizenMatter>()
            .Where(row => (row.State == MatterState.Received || row.State == MatterState.InHandling) && row.DueOn >= day).ToListAsync(cancel);
        foreach (var matter in running)
        {
            if (matter.Recount(calendar) is { } before)
            {
                ledger.Record(authority, new MatterRecounted(matter.Id, before, matter.DueOn, why));
            }
        }
    }
}
