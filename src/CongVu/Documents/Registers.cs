using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Finds the right book and gives the next line in it.</summary>
internal sealed class Registers(OfficeContext db, Numbering numbering, IdSource ids, OfficeClock clock)
{
    /// <summary>The open book of that kind for this year which takes the type; a book made for the type goes before the common one.</summary>
    public async Task<Register?> FindAsync(Id<Organization> agency, RegisterKind kind, string typeName, CancellationToken cancel)
    {
        var year = clock.Today.Year;
        var open = await db.Set<Register>()
            .Where(register => register.AgencyId == agency && register.Kind == kind && register.Year == year && register.ClosedOn == null)
            .ToListAsync(cancel);
        return open.OrderByDescending(register => register.Types.Length).ThenBy(register => register.Id).FirstOrDefault(register => register.Takes(typeName));
    }

    /// <summary>Takes the next number and its line inside the running transaction.</summary>
    public async Task<RegisterLine> TakeLineAsync(Register register, CancellationToken cancel)
    {
        var line = new RegisterLine(ids.Next<RegisterLine>(), register.Id, await numbering.TakeAsync(register.Id, cancel), clock.Now);
        db.Add(line);
        return line;
    }
}
