using CongVu.Database;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Chooses large or ordinary type for oneself (chữ to).</summary>
public sealed class ChooseDisplay
{
    private readonly OfficeContext db;

    internal ChooseDisplay(OfficeContext db) => this.db = db;

    public async Task<Outcome> RunAsync(Actor actor, bool isSimple, CancellationToken cancel)
    {
        var account = await db.Set<Account>().FirstOrDefaultAsync(row => row.PersonId == actor.Person, cancel);
        if (account is null)
        {
            return OrganizationRefusals.NotFound;
        }

        account.IsSimple = isSimple;
        return await db.SaveAsync(cancel);
    }
}
