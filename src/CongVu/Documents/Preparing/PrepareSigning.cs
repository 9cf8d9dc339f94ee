using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

using Session = CongVu.Organizations.Session;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Makes ready what a person will sign with their USB token or a remote service: every file of one package, or of many
/// (lập phiếu ký). Nothing of the documents changes yet.
/// </summary>
public sealed class PrepareSigning
{
    private readonly Drafts drafts;
    private readonly PreparationMaker maker;

    internal PrepareSigning(Drafts drafts, PreparationMaker maker)
    {
        this.drafts = drafts;
        this.maker = maker;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the signer saw it.</param>
    public sealed record Choice(Id<OutgoingDocument> Document, int Version);

    /// <param name="Session">The signer's log-in: when it ends, the preparation ends.</param>
    /// <param name="Documents">What to sign.</param>
    public sealed record Input(Id<Session> Session, IReadOnlyList<Choice> Documents)
    {
        /// <summary>Where the key is.</summary>
        public KeyPlace Place { get; init; } = KeyPlace.Token;
    }

    public async Task<Outcome<Id<SigningPreparation>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
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

        return refusals.Any ? refusals : await maker.OfPersonAsync(actor, input.Session, input.Place, documents, cancel);
    }
}
