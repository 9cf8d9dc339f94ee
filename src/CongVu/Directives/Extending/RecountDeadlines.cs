using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Extending;

/// <summary>
/// Counts the terms of open tasks again when a day of the calendar changes (tính lại hạn). The original stays;
/// what comes out differently stands beside it as a deadline of its own. A deadline that was given as a day does not move.
/// </summary>
internal sealed class RecountDeadlines(OfficeContext db, ExtensionBook book) : IRecount
{
    public async Task RecountAsync(ChangedDay changed, Authority authority, CancellationToken cancel)
    {
        var (day, why, calendar) = changed;
        var running = await db.Set<Assignment>()
            .Where(part => part.EndedOn == null && part.Spans.Any(span =>
                span.ToDay == AssignmentSpan.Forever && span.State == SpanState.Open && span.Due >= day))
            .Include(part => part.Deadlines).Include(part => part.Spans).Include(part => part.Reports).AsSplitQuery().ToListAsync(cancel);
        foreach (var part in running)
        {
            if (part.Deadlines[^1] is { Term: { IsInHours: false } term, CountedFrom: { } from } last && term.After(from, calendar).LastDay is var due && due != last.Due)
            {
                book.Recount(authority, part, term, from, due, why);
            }
        }
    }
}
