using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Ends a session (đăng xuất).</summary>
public sealed class LogOut
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal LogOut(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    public async Task RunAsync(Id<Session> session, CancellationToken cancel)
    {
        if (await db.Set<Session>().FirstOrDefaultAsync(row => row.Id == session, cancel) is { } row)
        {
            row.End(clock.Now);
            await db.SaveAsync(cancel);
        }
    }
}
