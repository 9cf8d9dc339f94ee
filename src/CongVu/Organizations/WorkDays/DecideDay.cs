using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations.WorkDays;

/// <summary>
/// Enters a day off, or a day worked instead, as the competent authority decided it (nhập ngày nghỉ, ngày làm bù).
/// Terms that run over it are counted again, visibly.
/// </summary>
public sealed class DecideDay
{
    private const int MostLetters = 200;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly DayBook book;

    internal DecideDay(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory, DayBook book)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
        this.book = book;
    }

    /// <param name="Day">Which; not one that is over.</param>
    /// <param name="Kind">What is different about it.</param>
    /// <param name="Occasion">What people call it.</param>
    /// <param name="SourceDocument">Number and date of the deciding document.</param>
    /// <param name="InPlaceOf">The other day of a swap, or the holiday that is compensated.</param>
    public sealed record Input(DateOnly Day, CalendarDayKind Kind, string Occasion, string SourceDocument, DateOnly? InPlaceOf);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var refusals = new Refusals()
            .Unless(AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), null), OrganizationRefusals.NotAdministrator)
            .Unless(WorkCalendar.Covers(input.Day) && input.Day >= clock.Today, WorkDayRefusals.DayIsOver)
            .Unless(IsNamed(input.Occasion), WorkDayRefusals.OccasionMissing)
            .Unless(IsNamed(input.SourceDocument), WorkDayRefusals.SourceMissing)
            .Unless(input.Kind is not (CalendarDayKind.SwapOff or CalendarDayKind.SwapWork) || (input.InPlaceOf is { } other && other != input.Day), WorkDayRefusals.OtherDayMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var row = await db.Set<DecidedDay>().FirstOrDefaultAsync(known => known.Day == input.Day, cancel) ?? db.Add(new DecidedDay(input.Day)).Entity;
        row.Decide(input, actor.Name, clock.Now);
        ledger.Record(Authority(actor), new DayDecided(Top(actor), input.Day, input.Kind, row.Occasion, row.SourceDocument));
        var saved = await db.SaveAsync(cancel);
        await book.FollowAsync(cancel);
        return saved;
    }

    internal static Id<Organization> Top(Actor actor) => actor.Posts.First(post => post.Role is Role.Administrator).Agency;

    internal static Authority Authority(Actor actor) => actor.For(Top(actor), Role.Administrator);

    private static bool IsNamed(string text) => text.Trim().Length is > 0 and <= MostLetters;
}
