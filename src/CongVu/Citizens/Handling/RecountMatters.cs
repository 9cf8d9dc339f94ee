using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Handling;

/// <summary>Counts the deadlines of citizens' open dossiers again when a day of the calendar changes (tính lại hạn); the first one stays beside.</summary>
internal sealed class RecountMatters(OfficeContext db, FactLedger ledger) : IRecount
{
    public async Task RecountAsync(ChangedDay changed, Authority authority, CancellationToken cancel)
    {
        var (day, why, calendar) = changed;
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
