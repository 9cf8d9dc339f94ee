using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Enters a certificate of a person or of the agency in the register (đăng ký chứng thư số), with its key file when it stays on the server.</summary>
public sealed class RegisterCertificate
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly KeyFiles keys;
    private readonly OrganizationDirectory directory;

    internal RegisterCertificate(OfficeContext db, FactLedger ledger, IdSource ids, KeyFiles keys, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.keys = keys;
        this.directory = directory;
    }

    /// <param name="Agency">For which agency the holder signs.</param>
    /// <param name="Person">The holder; absent for the agency's own certificate.</param>
    /// <param name="File">A PKCS#12 file whose key stays on the server, or a certificate alone whose key is on a token.</param>
    /// <param name="Pin">Opens the PKCS#12 file; used once and forgotten.</param>
    public sealed record Input(Id<Organization> Agency, Id<Person>? Person, ReadOnlyMemory<byte> File, string Pin);

    public async Task<Outcome<Id<SigningCertificate>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), input.Agency))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var (certificate, place) = Read(input);
        if (certificate is null)
        {
            return SigningRefusals.NotP12;
        }

        var facts = CertificateFacts.Of(certificate);
        if (await db.Set<SigningCertificate>().AnyAsync(row => row.Thumbprint == facts.Thumbprint, cancel))
        {
            return SigningRefusals.CertificateKnown;
        }

        if (place is KeyPlace.ServerFile)
        {
            await keys.KeepAsync(facts.Thumbprint, input.File, cancel);
        }

        var entry = new SigningCertificate(ids.Next<SigningCertificate>(), input.Agency, input.Person, facts) { KeyPlace = place };
        db.Add(entry);
        ledger.Record(actor.For(input.Agency, Role.Administrator),
            new CertificateRegistered(entry.Id, input.Agency, input.Person, facts.SubjectName, facts.SerialNumber, facts.NotAfter));
        return (await db.SaveAsync(cancel)).With(entry.Id);
    }

    private static (Certificate? Certificate, KeyPlace Place) Read(Input input)
    {
        try
        {
            using var key = Pkcs12Key.Open(input.File, input.Pin);
            return (key.Identity.Certificate, KeyPlace.ServerFile);
        }
        catch (PadesException)
        {
            return (ReadAlone(input.File), KeyPlace.Token);
        }
    }

    private static Certificate? ReadAlone(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Certificate.Parse(file);
        }
        catch (PadesException)
        {
            return null;
        }
    }
}
