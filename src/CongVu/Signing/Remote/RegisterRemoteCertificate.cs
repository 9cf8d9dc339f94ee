using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Remote;

/// <summary>Enters a certificate whose key a remote service holds: the service itself says which certificate it is (đăng ký chứng thư ký từ xa).</summary>
public sealed class RegisterRemoteCertificate
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly RemoteKeys keys;
    private readonly OrganizationDirectory directory;

    internal RegisterRemoteCertificate(OfficeContext db, FactLedger ledger, IdSource ids, RemoteKeys keys, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.keys = keys;
        this.directory = directory;
    }

    /// <param name="Service">Which holds the key.</param>
    /// <param name="Person">The holder; absent for the agency's own certificate.</param>
    /// <param name="Credential">The key's name at the service.</param>
    public sealed record Input(Id<RemoteSigningService> Service, Id<Person>? Person, string Credential);

    public async Task<Outcome<Id<SigningCertificate>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var service = await db.Set<RemoteSigningService>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == input.Service, cancel);
        if (service is null || !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), service.AgencyId))
        {
            return RemoteRefusals.NotFound;
        }

        var key = await keys.DescribeAsync(service, input.Credential.Trim(), cancel);
        if (!key.IsDone)
        {
            return new Refusals().Add(key.Refusals);
        }

        var facts = CertificateFacts.Of(key.Value.Identity.Certificate);
        if (await db.Set<SigningCertificate>().AnyAsync(row => row.Thumbprint == facts.Thumbprint, cancel))
        {
            return SigningRefusals.CertificateKnown;
        }

        var entry = new SigningCertificate(ids.Next<SigningCertificate>(), service.AgencyId, input.Person, facts) { KeyPlace = KeyPlace.Service };
        db.Add(entry);
        db.Add(new RemoteCredential(entry.Id, service.Id, input.Credential.Trim()));
        ledger.Record(actor.For(service.AgencyId, Role.Administrator),
            new CertificateRegistered(entry.Id, service.AgencyId, input.Person, facts.SubjectName, facts.SerialNumber, facts.NotAfter));
        return (await db.SaveAsync(cancel)).With(entry.Id);
    }
}
