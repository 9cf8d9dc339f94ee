using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;

using Session = CongVu.Organizations.Session;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Makes ready what a person will sign with their USB token: every file of one package, or of many (lập phiếu ký bằng USB token).
/// Nothing of the documents changes yet.
/// </summary>
public sealed class PrepareSigning
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly IdSource ids;
    private readonly Drafts drafts;
    private readonly Preparations preparations;
    private readonly PackagePreparer preparer;

    internal PrepareSigning(OfficeContext db, OfficeClock clock, IdSource ids, Drafts drafts, Preparations preparations, PackagePreparer preparer)
    {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
        this.drafts = drafts;
        this.preparations = preparations;
        this.preparer = preparer;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the signer saw it.</param>
    public sealed record Choice(Id<OutgoingDocument> Document, int Version);

    /// <param name="Session">The signer's log-in: when it ends, the preparation ends.</param>
    /// <param name="Documents">What to sign.</param>
    public sealed record Input(Id<Session> Session, IReadOnlyList<Choice> Documents);

    public async Task<Outcome<Id<SigningPreparation>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var loaded = await LoadAsync(actor, input, cancel);
        if (!loaded.IsDone)
        {
            return loaded.With(default(Id<SigningPreparation>));
        }

        var agencies = loaded.Value.Select(document => document.AgencyId).Distinct().ToList();
        var certificate = agencies is [var agency] ? await preparations.TokenCertificateAsync(actor.Person, agency, cancel) : null;
        if (certificate is null)
        {
            return agencies.Count > 1 ? AgentRefusals.SeveralAgencies : AgentRefusals.NoTokenCertificate;
        }

        var preparation = new SigningPreparation(ids.Next<SigningPreparation>(), actor.Person, input.Session, certificate.Id, clock.Now);
        var filled = await preparer.FillAsync(actor, preparation, certificate, loaded.Value, cancel);
        if (!filled.IsDone)
        {
            return filled.With(preparation.Id);
        }

        db.Add(preparation);
        return (await db.SaveAsync(cancel)).With(preparation.Id);
    }

    private async Task<Outcome<List<OutgoingDocument>>> LoadAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var documents = new List<OutgoingDocument>();
        var refusals = new Refusals().Unless(input.Documents.Count > 0, AgentRefusals.NothingToSign);
        foreach (var (id, version) in input.Documents.DistinctBy(choice => choice.Document))
        {
            if (await drafts.FindAsync(actor, id, cancel) is not { } draft)
            {
                return DocumentRefusals.NotFound;
            }

            refusals.Add(PersonalSigning.Check(actor, draft, version));
            documents.Add(draft);
        }

        return refusals.Any ? refusals : documents;
    }
}
