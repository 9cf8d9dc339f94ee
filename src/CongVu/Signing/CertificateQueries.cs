using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>The register of certificates: who holds one, until when, and who signs but holds none (danh sách chứng thư số).</summary>
public sealed class CertificateQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly Mandates mandates;

    internal CertificateQueries(OfficeContext db, OfficeClock clock, OrganizationDirectory directory, Mandates mandates)
    {
        this.mandates = mandates;
        this.db = db;
        this.clock = clock;
        this.directory = directory;
    }

    /// <summary>A certificate in the register.</summary>
    public sealed record Line(
        Id<SigningCertificate> Id, Id<Organization> Agency, Id<Person>? Person, string HolderName, string SubjectName, string IssuerName,
        string SerialNumber, DateTimeOffset NotBefore, DateTimeOffset NotAfter, DateTimeOffset? RevokedAt, KeyPlace KeyPlace)
    {
        /// <summary>Its holder may still sign for the agency; the agency's own certificate always.</summary>
        public bool HasMandate { get; init; } = true;

        public bool IsValidAt(DateTimeOffset moment) => NotBefore <= moment && moment <= NotAfter && !(RevokedAt <= moment);
    }

    /// <summary>Somebody who should hold a certificate and does not: a signer, or the agency itself when there is no person.</summary>
    public sealed record Missing(Id<Organization> Agency, Id<Person>? Person, string Name, string Title);

    /// <summary>Certificates of the agencies this person administers or works in, those that end first on top.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, CancellationToken cancel)
    {
        var agencies = await AgenciesAsync(actor, cancel);
        var rows =
            from certificate in db.Set<SigningCertificate>().AsNoTracking()
            where agencies.Contains(certificate.AgencyId)
            join person in db.Set<Person>() on certificate.PersonId equals (Id<Person>?)person.Id into holders
            from holder in holders.DefaultIfEmpty()
            orderby certificate.NotAfter
            select new Line(
                certificate.Id, certificate.AgencyId, certificate.PersonId, holder == null ? "" : holder.FullName, certificate.SubjectName,
                certificate.IssuerName, certificate.SerialNumber, certificate.NotBefore, certificate.NotAfter, certificate.RevokedAt, certificate.KeyPlace);
        var signers = await mandates.SignersAsync(agencies, clock.Today, cancel);
        return [.. (await rows.ToListAsync(cancel)).Select(line => line with { HasMandate = line.Person is not { } holder || signers.Contains((line.Agency, holder)) })];
    }

    /// <summary>Signers and agencies without a valid certificate.</summary>
    public async Task<IReadOnlyList<Missing>> MissingAsync(Actor actor, CancellationToken cancel)
    {
        var (tree, agencies, today, now) = (await directory.GetAsync(cancel), await AgenciesAsync(actor, cancel), clock.Today, clock.Now);
        var valid = (await ListAsync(actor, cancel)).Where(line => line.IsValidAt(now)).Select(line => (line.Agency, line.Person)).ToHashSet();
        var signers =
            from post in db.Set<Post>().AsNoTracking()
            where agencies.Contains(post.AgencyId) && post.Capacity != null && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today)
            join person in db.Set<Person>() on post.PersonId equals person.Id
            orderby person.SortKey
            select new Missing(post.AgencyId, person.Id, person.FullName, post.Title);
        var people = (await signers.ToListAsync(cancel)).DistinctBy(signer => (signer.Agency, signer.Person));
        var offices = agencies.Where(agency => tree.Entries[agency].ExistsOn(today)).Select(agency => new Missing(agency, null, tree.NameOf(agency), "Chữ ký số của cơ quan"));
        return [.. offices.Concat(people).Where(holder => !valid.Contains((holder.Agency, holder.Person)))];
    }

    private async Task<List<Id<Organization>>> AgenciesAsync(Actor actor, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return [.. tree.Entries.Values
            .Where(entry => entry.Kind is OrganizationKind.Agency && (actor.IsIn(entry.Id) || AdministrationRules.MayManage(actor, tree, entry.Id)))
            .Select(entry => entry.Id)];
    }
}
