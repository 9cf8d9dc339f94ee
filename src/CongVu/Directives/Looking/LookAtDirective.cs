using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Looking;

/// <summary>Remembers that a person looks at a directive now (mở thẻ nhiệm vụ).</summary>
public sealed class LookAtDirective
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal LookAtDirective(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <returns>When they looked the time before; null when they never did, or may not.</returns>
    public async Task<DateTimeOffset?> RunAsync(Actor actor, Id<Directive> id, CancellationToken cancel)
    {
        if (!await db.Set<Directive>().VisibleTo(db, actor).AnyAsync(row => row.Id == id, cancel))
        {
            return null;
        }

        var look = await db.Set<DirectiveLook>().FirstOrDefaultAsync(row => row.PersonId == actor.Person && row.DirectiveId == id, cancel);
        var before = look?.LookedAt;
        if (look is null)
        {
            db.Add(new DirectiveLook(actor.Person, id, clock.Now));
        }
        else
        {
            look.LookedAt = clock.Now;
        }

        // Opened twice at once: either moment is as good.
        await db.SaveAsync(cancel);
        return before;
    }
}
