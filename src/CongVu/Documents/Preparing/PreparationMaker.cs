using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

using Session = CongVu.Organizations.Session;

namespace CongVu.Documents.Preparing;

/// <summary>Makes the list of what one certificate is to sign in one sitting and saves it.</summary>
internal sealed class PreparationMaker(OfficeContext db, OfficeClock clock, IdSource ids, Preparations preparations, PackagePreparer preparer)
{
    /// <param name="actor">Who will sign.</param>
    /// <param name="session">Their log-in.</param>
    /// <param name="place">Where the key is.</param>
    /// <param name="documents">Of one agency.</param>
    /// <param name="cancel">Stops before anything is saved.</param>
    public async Task<Outcome<Id<SigningPreparation>>> OfPersonAsync(
        Actor actor, Id<Session> session, KeyPlace place, IReadOnlyList<OutgoingDocument> documents, CancellationToken cancel)
    {
        var agencies = documents.Select(document => document.AgencyId).Distinct().ToList();
        if (agencies is not [var agency])
        {
            return agencies.Count == 0 ? AgentRefusals.NothingToSign : AgentRefusals.SeveralAgencies;
        }

        var certificate = await preparations.CertificateAsync(actor.Person, agency, place, cancel);
        return certificate is null ? AgentRefusals.NoCertificateAt(place, false) : await MakeAsync(actor, session, certificate, documents, cancel);
    }

    public async Task<Outcome<Id<SigningPreparation>>> MakeAsync(
        Actor actor, Id<Session> session, SigningCertificate certificate, IReadOnlyList<OutgoingDocument> documents, CancellationToken cancel)
    {
        var preparation = new SigningPreparation(ids.Next<SigningPreparation>(), actor.Person, session, certificate.Id, clock.Now);
        var filled = await preparer.FillAsync(actor, preparation, certificate, documents, cancel);
        if (!filled.IsDone)
        {
            return filled.With(preparation.Id);
        }

        db.Add(preparation);
        return (await db.SaveAsync(cancel)).With(preparation.Id);
    }
}
