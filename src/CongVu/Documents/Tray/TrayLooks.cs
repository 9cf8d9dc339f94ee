using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>Finds or makes what a signer remembers of a document.</summary>
internal sealed class TrayLooks(OfficeContext db, OfficeClock clock)
{
    public async Task<TrayLook> FindAsync(Id<OutgoingDocument> document, Id<Person> person, CancellationToken cancel)
    {
        var look = await db.Set<TrayLook>().FirstOrDefaultAsync(row => row.DocumentId == document && row.PersonId == person, cancel);
        if (look is null)
        {
            look = new TrayLook(document, person, clock.Now);
            db.Add(look);
        }

        return look;
    }
}
