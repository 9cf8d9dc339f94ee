using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>The turn of one document: its signatures and the lines of the batch in one transaction.</summary>
internal sealed class BatchTurn(OfficeContext db, FactLedger ledger, Drafts drafts, PackageSigner signer, PersonalSigning signing)
{
    public async Task<Outcome> SignAsync(Actor actor, Id<SigningBatch> batch, Id<OutgoingDocument> id, ISigningKey key, CancellationToken cancel)
    {
        var lines = await LinesAsync(batch, id, cancel);
        var document = await drafts.FindAsync(actor, id, cancel);
        if (lines.Count == 0 || document is null)
        {
            return lines.Count == 0 ? Outcome.Done : DocumentRefusals.NotFound;
        }

        var refusals = PersonalSigning.Check(actor, document, lines[0].DocumentVersion);
        if (refusals.Any)
        {
            return refusals;
        }

        var signed = await signer.SignPersonallyAsync(document, actor.Person, key, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        signing.Conclude(actor, document);
        foreach (var line in lines)
        {
            line.Sign(document.Parts.First(part => part.Id == line.PartId).Signed!.Value);
        }

        return await db.SaveAsync(cancel);
    }

    // Lines that another run of the same batch signed meanwhile are no failures.
    public async Task FailAsync(Actor actor, Id<SigningBatch> batch, Id<OutgoingDocument> id, Outcome outcome, CancellationToken cancel)
    {
        var lines = await LinesAsync(batch, id, cancel);
        if (lines.Count == 0)
        {
            return;
        }

        var problem = string.Join(' ', outcome.Refusals.Select(refusal => refusal.What));
        lines.ForEach(line => line.Fail(problem));
        ledger.Record(actor.For(actor.Posts[0].Agency), new BatchSigningFailed(id, batch, problem));
        await db.SaveAsync(cancel);
    }

    private Task<List<SigningBatchLine>> LinesAsync(Id<SigningBatch> batch, Id<OutgoingDocument> id, CancellationToken cancel) =>
        db.Set<SigningBatchLine>().Where(line => line.BatchId == batch && line.DocumentId == id && line.State == BatchLineState.Planned).ToListAsync(cancel);
}
