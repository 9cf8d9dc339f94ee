using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations.WorkDays;

/// <summary>Takes back a day that was entered by mistake; what was counted by it is counted again (bỏ ngày đã nhập).</summary>
public sealed class WithdrawDay
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly DayBook book;

    internal WithdrawDay(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory, DayBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
        this.book = book;
    }

    /// <param name="Day">Which; not one that is over.</param>
    public sealed record Input(DateOnly Day);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var row = await db.Set<DecidedDay>().FirstOrDefaultAsync(known => known.Day == input.Day, cancel);
        var refusals = new Refusals()
            .Unless(AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), null), OrganizationRefusals.NotAdministrator)
            .Unless(row is not null, WorkDayRefusals.NotEntered)
            .Unless(input.Day >= clock.Today, WorkDayRefusals.DayIsOver);
        if (refusals.Any)
        {
            return refusals;
        }

        db.Remove(row!);
        ledger.Record(DecideDay.Authority(actor), new DayWithdrawn(DecideDay.Top(actor), input.Day, row!.Occasion));
        var saved = await db.SaveAsync(cancel);
        await book.FollowAsync(cancel);
        return saved;
    }
}
