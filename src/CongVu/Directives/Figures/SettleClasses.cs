using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>
/// Writes the sums of days that are over (chốt số liệu): the end of every month, and yesterday. Only for assigners with many tasks;
/// those of few are counted faster than they are looked up.
/// </summary>
public sealed class SettleClasses
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly ClassBook book;

    internal SettleClasses(OfficeContext db, OfficeClock clock, ClassBook book)
    {
        this.db = db;
        this.clock = clock;
        this.book = book;
    }

    /// <summary>Settles what is not settled yet. Called as often as one likes: a second call finds nothing to do.</summary>
    /// <param name="fewest">How many tasks make it worth the rows.</param>
    /// <param name="cancel">Stops between two days.</param>
    /// <returns>How many days were settled.</returns>
    public async Task<int> RunOnceAsync(int fewest = 5000, CancellationToken cancel = default)
    {
        var last = LastDayOver;
        var large = await db.Set<AssignmentSpan>().Where(span => span.ToDay == AssignmentSpan.Forever).GroupBy(span => new { span.AssignerId, span.Role })
            .Where(group => group.Count() >= fewest).Select(group => group.Key).ToListAsync(cancel);
        var settled = 0;
        foreach (var key in large)
        {
            settled += await SettleAsync(key.AssignerId, key.Role, last, cancel);
        }

        return settled;
    }

    /// <summary>Throws every sum away; the next run writes them anew.</summary>
    public async Task ForgetAsync(CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<ClassSum>().ToListAsync(cancel));
        await db.SaveAsync(cancel);
    }

    // An act begun just before midnight may be saved just after it: an hour is longer than any act.
    private DateOnly LastDayOver => VietnamTime.DayOf(clock.Now.AddHours(-1)).AddDays(-1);

    private async Task<int> SettleAsync(Id<Organization> assigner, AssignmentRole role, DateOnly last, CancellationToken cancel)
    {
        var days = await db.Set<ClassSum>().Where(sum => sum.AssignerId == assigner && sum.Role == role).Select(sum => sum.Day).Distinct().ToListAsync(cancel);
        var first = days.Count > 0 ? days.Max()
            : await db.Set<AssignmentSpan>().Where(span => span.AssignerId == assigner && span.Role == role).MinAsync(span => span.FromDay, cancel);
        var missing = Ends(first, last).Except(days).ToList();
        foreach (var day in missing)
        {
            db.AddRange((await book.CountAsync(assigner, role, day, cancel)).Select(row => new ClassSum(assigner, role, day, row)));
            await db.SaveAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await DropAsync(assigner, role, [.. days.Where(day => day < last && !IsEndOfMonth(day))], cancel);
        return missing.Count;
    }

    // Yesterday's sums serve today; what stays for ever is one day a month.
    private async Task DropAsync(Id<Organization> assigner, AssignmentRole role, List<DateOnly> passed, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<ClassSum>().Where(sum => sum.AssignerId == assigner && sum.Role == role && passed.Contains(sum.Day)).ToListAsync(cancel));
        await db.SaveAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<DateOnly> Ends(DateOnly first, DateOnly last)
    {
        for (var day = EndOfMonth(first); day < last; day = EndOfMonth(day.AddDays(1)))
        {
            yield return day;
        }

        if (last >= first)
        {
            yield return last;
        }
    }

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    private static bool IsEndOfMonth(DateOnly day) => day == EndOfMonth(day);
}
