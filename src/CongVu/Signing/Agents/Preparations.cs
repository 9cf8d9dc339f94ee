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
    public Task<Open?> FindOpenAsync(Id<SigningPreparation> id, CancellationToken cancel) =>
        OpenAsync(db.Set<SigningPreparation>().Include(row => row.Files).Where(row => row.Id == id), cancel);

    /// <summary>The same with only the files of the document that one file belongs to: a list may have hundreds.</summary>
    public async Task<Open?> FindForAsync(Id<SigningPreparation> id, int ordinal, CancellationToken cancel)
    {
        var subject = await db.Set<PreparedFile>().Where(file => file.PreparationId == id && file.Ordinal == ordinal).Select(file => file.SubjectId).FirstOrDefaultAsync(cancel);
        return await OpenAsync(db.Set<SigningPreparation>().Include(row => row.Files.Where(file => file.SubjectId == subject)).Where(row => row.Id == id), cancel);
    }

    /// <summary>The signature that a file waits for; null once it has it.</summary>
    public Task<UnfinishedSignature?> UnfinishedAsync(PreparedFile file, CancellationToken cancel) =>
        db.Set<UnfinishedSignature>().FirstOrDefaultAsync(row => row.PreparationId == file.PreparationId && row.Ordinal == file.Ordinal, cancel);

    /// <summary>The file has its signature, verified from the store.</summary>
    public async Task SignAsync(PreparedFile file, Files.FileHash signed, CancellationToken cancel)
    {
        file.Sign(signed, clock.Now);
        if (await UnfinishedAsync(file, cancel) is { } done)
        {
            db.Remove(done);
        }
    }

    /// <summary>A person's certificate for an agency, or the agency's own, whose key is in that place.</summary>
    public async Task<SigningCertificate?> CertificateAsync(Id<Person>? person, Id<Organization> agency, KeyPlace place, CancellationToken cancel)
    {
        var held = await db.Set<SigningCertificate>().AsNoTracking()
            .Where(row => row.AgencyId == agency && row.PersonId == person && row.KeyPlace == place).ToListAsync(cancel);
        return held.Where(row => row.IsValidAt(clock.Now)).MaxBy(row => row.NotAfter);
    }

    private async Task<Open?> OpenAsync(IQueryable<SigningPreparation> found, CancellationToken cancel)
    {
        var preparation = await found.FirstOrDefaultAsync(cancel);
        if (preparation?.IsOpenAt(clock.Now) != true || await sessions.FindAsync(preparation.SessionId, cancel) is not { } session)
        {
            return null;
        }

        var certificate = await db.Set<SigningCertificate>().AsNoTracking().FirstAsync(row => row.Id == preparation.CertificateId, cancel);
        return session.Actor.Person == preparation.PersonId && certificate.IsValidAt(clock.Now) ? new Open(preparation, session.Actor, certificate) : null;
    }

    /// <summary>A preparation that counts.</summary>
    public sealed record Open(SigningPreparation Preparation, Actor Actor, SigningCertificate Certificate);
}
