using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>Loads preparations as long as they count: not expired, and their session still open.</summary>
internal sealed class Preparations(OfficeContext db, OfficeClock clock, SessionQueries sessions)
{
    /// <summary>The preparation with its files and the person who made it, as they may act now.</summary>
    /// <returns>Null when there is none, it has expired, or its session has ended.</returns>
    public async Task<Open?> FindOpenAsync(Id<SigningPreparation> id, CancellationToken cancel)
    {
        var preparation = await db.Set<SigningPreparation>().Include(row => row.Files).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (preparation?.IsOpenAt(clock.Now) != true || await sessions.FindAsync(preparation.SessionId, cancel) is not { } session)
        {
            return null;
        }

        var certificate = await db.Set<SigningCertificate>().AsNoTracking().FirstAsync(row => row.Id == preparation.CertificateId, cancel);
        return session.Actor.Person == preparation.PersonId && certificate.IsValidAt(clock.Now) ? new Open(preparation, session.Actor, certificate) : null;
    }

    /// <summary>The certificate on a person's token with which they sign for an agency.</summary>
    public async Task<SigningCertificate?> TokenCertificateAsync(Id<Person> person, Id<Organization> agency, CancellationToken cancel)
    {
        var held = await db.Set<SigningCertificate>().AsNoTracking()
            .Where(row => row.AgencyId == agency && row.PersonId == person && row.KeyPlace == KeyPlace.Token).ToListAsync(cancel);
        return held.Where(row => row.IsValidAt(clock.Now)).MaxBy(row => row.NotAfter);
    }

    /// <summary>A preparation that counts.</summary>
    public sealed record Open(SigningPreparation Preparation, Actor Actor, SigningCertificate Certificate);
}
