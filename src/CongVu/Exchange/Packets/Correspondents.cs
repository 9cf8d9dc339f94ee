using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Finds agencies by the codes that packets name, old or new.</summary>
internal sealed class Correspondents(OfficeContext db)
{
    /// <summary>The agency that bears a code, or bore it last.</summary>
    public async Task<Id<Organization>?> FindAsync(string code, CancellationToken cancel)
    {
        var holders = await db.Set<OrganizationCode>().Where(row => row.Value == code).ToListAsync(cancel);
        return holders.OrderBy(row => row.ValidTo is null ? 0 : 1).ThenByDescending(row => row.ValidFrom)
            .Select(row => (Id<Organization>?)row.OrganizationId).FirstOrDefault();
    }

    /// <summary>The same for an agency that works in this deployment.</summary>
    public async Task<Id<Organization>?> FindHereAsync(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } agency && await db.Set<Register>().AnyAsync(row => row.AgencyId == agency && row.Kind == RegisterKind.Incoming, cancel)
            ? agency
            : null;

    /// <summary>Whether two codes name one agency: the same text, or two codes of one.</summary>
    public async Task<bool> AreSameAsync(string? one, string? other, CancellationToken cancel) =>
        one is { Length: > 0 } && other is { Length: > 0 } &&
        (one == other || (await FindAsync(one, cancel) is { } agency && agency == await FindAsync(other, cancel)));
}
