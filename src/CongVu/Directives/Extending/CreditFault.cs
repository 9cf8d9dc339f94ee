using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Extending;

/// <summary>
/// Gives back the working days in which the system itself had failed (cộng bù thời gian lỗi hệ thống): to every open task of an agency
/// that had a deadline running then. A recorded act of the leader, and a deadline of its own kind beside the original.
/// </summary>
public sealed class CreditFault
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly ExtensionBook book;

    internal CreditFault(OfficeContext db, OfficeClock clock, ExtensionBook book)
    {
        this.db = db;
        this.clock = clock;
        this.book = book;
    }

    /// <param name="Agency">Whose tasks.</param>
    /// <param name="From">Since when the system failed, as measured.</param>
    /// <param name="Until">When it worked again.</param>
    /// <param name="Fault">What failed, and who measured it.</param>
    public sealed record Input(Id<Organization> Agency, DateTimeOffset From, DateTimeOffset Until, string Fault);

    /// <returns>How many tasks got more time.</returns>
    public async Task<Outcome<int>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var days = IsInOrder(input) ? LostDays(input) : 0;
        var refusals = new Refusals()
            .Unless(actor.Has(input.Agency, Role.Leader), ExtensionRefusals.NotAuthority)
            .Unless(days > 0, ExtensionRefusals.FaultNotMeasured)
            .Add(DirectiveRules.CheckReason(input.Fault));
        if (refusals.Any)
        {
            return refusals;
        }

        var (first, until) = (VietnamTime.DayOf(input.From), input.Until.ToUniversalTime());
        var running = await db.Set<Assignment>()
            .Where(part => part.AssignerId == input.Agency && part.EndedOn == null && part.Role != AssignmentRole.Information && part.AssignedAt < until &&
                part.Spans.Any(span => span.ToDay == AssignmentSpan.Forever && span.State == SpanState.Open && span.Due >= first))
            .Include(part => part.Deadlines).Include(part => part.Spans).Include(part => part.Reports).AsSplitQuery().ToListAsync(cancel);
        foreach (var part in running)
        {
            book.Credit(actor, part, days, input.Fault.Trim());
        }

        return (await db.SaveAsync(cancel)).With(running.Count);
    }

    private bool IsInOrder(Input input) =>
        WorkCalendar.Covers(VietnamTime.DayOf(input.From)) && input.From < input.Until && input.Until <= clock.Now;

    // A working day of which any part was lost is given back whole.
    private int LostDays(Input input)
    {
        var calendar = clock.Calendar;
        var days = 0;
        for (var day = VietnamTime.DayOf(input.From); day <= VietnamTime.DayOf(input.Until); day = day.AddDays(1))
        {
            var (from, until) = (Later(input.From, VietnamTime.StartOf(day)), Earlier(input.Until, VietnamTime.EndOf(day)));
            days += calendar.WorkingTimeBetween(from, until) > TimeSpan.Zero ? 1 : 0;
        }

        return days;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
