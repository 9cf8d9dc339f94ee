using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Finds whose key may sign and opens it for one act.</summary>
internal sealed class SigningKeys(OfficeContext db, KeyFiles files, OfficeClock clock)
{
    /// <summary>The key of a person for an agency.</summary>
    public async Task<Outcome<Pkcs12Key>> OfPersonAsync(Actor actor, Id<Organization> agency, string pin, CancellationToken cancel) =>
        await OpenAsync(await FindAsync(agency, actor.Person, cancel), actor.Name, pin, cancel);

    /// <summary>The agency's own key. Whether this person may use it is judged before (Decree 30, art. 32.2).</summary>
    public async Task<Outcome<Pkcs12Key>> OfAgencyAsync(Id<Organization> agency, string pin, CancellationToken cancel) =>
        await OpenAsync(await FindAsync(agency, null, cancel), "Cơ quan", pin, cancel);

    private async Task<SigningCertificate?> FindAsync(Id<Organization> agency, Id<Person>? person, CancellationToken cancel)
    {
        var held = await db.Set<SigningCertificate>().AsNoTracking()
            .Where(row => row.AgencyId == agency && row.PersonId == person && row.KeyPlace == KeyPlace.ServerFile).ToListAsync(cancel);
        return held.Where(row => row.IsValidAt(clock.Now)).MaxBy(row => row.NotAfter);
    }

    private async Task<Outcome<Pkcs12Key>> OpenAsync(SigningCertificate? certificate, string holder, string pin, CancellationToken cancel) =>
        certificate is null ? SigningRefusals.NoCertificate(holder) : await files.OpenAsync(certificate, pin, cancel);
}
