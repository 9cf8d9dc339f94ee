using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Notes that a person looks at a document: unread lines are bold, and a recall asks who had seen it (mở xem).</summary>
public sealed class OpenDocument
{
    private static readonly TimeSpan Same = TimeSpan.FromMinutes(10);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal OpenDocument(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    public async Task RunAsync(Actor actor, Guid document, CancellationToken cancel)
    {
        var opening = await db.Set<DocumentOpening>().FirstOrDefaultAsync(row => row.DocumentId == document && row.PersonId == actor.Person, cancel);
        if (opening is not null && clock.Now - opening.LastAt < Same)
        {
            return;
        }

        if (opening is null)
        {
            db.Add(new DocumentOpening(document, actor.Person, clock.Now));
        }
        else
        {
            opening.LastAt = clock.Now;
        }

        await db.SaveAsync(cancel);
    }
}
