using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Finds documents already in the register that are the same by number, notation, date and issuer (Decree 30, annex VI, III.1.h).</summary>
internal sealed class IncomingDuplicates(OfficeContext db)
{
    public async Task<IReadOnlyList<IncomingDocument>> FindAsync(Id<Organization> agency, IncomingCard card, CancellationToken cancel)
    {
        var code = card.Code.Trim();
        if (code.Length == 0)
        {
            return [];
        }

        var same = await db.Set<IncomingDocument>().AsNoTracking()
            .Where(known => known.AgencyId == agency && known.Code == code && known.ArrivalNumber != null && known.State != IncomingState.Voided)
            .ToListAsync(cancel);
        return [.. same.Where(known => IncomingRules.IsSameDocument(known, card))];
    }
}
