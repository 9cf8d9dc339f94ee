using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>
/// The clerk sends a package back to its signer for the files that lack a valid signature, and for them alone (đề nghị ký nốt);
/// what is signed well stays signed.
/// </summary>
public sealed class AskToSignRest
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly PackageSigner signer;

    internal AskToSignRest(OfficeContext db, FactLedger ledger, Drafts drafts, PackageSigner signer)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.signer = signer;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var lacking = await signer.LackingAsync(document, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is OutgoingState.AwaitingIssue, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(lacking.Count > 0, IssueRefusals.NothingToMend);
        if (refusals.Any)
        {
            return refusals;
        }

        lacking.ForEach(part => part.DropSignatures());
        document.AwaitRest();
        ledger.Record(actor.For(document.AgencyId, Role.RecordsClerk), new RestAsked(document.Id, [.. lacking.Select(part => part.Name)]));
        return await db.SaveAsync(cancel);
    }
}
