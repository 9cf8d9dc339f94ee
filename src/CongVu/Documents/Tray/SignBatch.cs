using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>
/// Signs what is still planned in a batch with one PIN (ký lô): each document with all its files in a transaction of its own,
/// so that a crash leaves every document signed in full or not at all, and the ledger of the batch says which.
/// </summary>
public sealed class SignBatch
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly SigningKeys keys;
    private readonly BatchDocuments documents;

    internal SignBatch(OfficeContext db, FactLedger ledger, OfficeClock clock, SigningKeys keys, BatchDocuments documents)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.keys = keys;
        this.documents = documents;
    }

    /// <param name="Batch">Which.</param>
    /// <param name="Pin">Opens the signer's key for this act; never kept.</param>
    public sealed record Input(Id<SigningBatch> Batch, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var batch = await db.Set<SigningBatch>().FirstOrDefaultAsync(row => row.Id == input.Batch && row.PersonId == actor.Person, cancel);
        if (batch is null)
        {
            return TrayRefusals.BatchNotFound;
        }

        var open = new List<(Id<Organization> Agency, Pkcs12Key Key)>();
        try
        {
            foreach (var (document, agency) in await PlannedAsync(batch.Id, cancel))
            {
                if (!open.Exists(held => held.Agency == agency))
                {
                    var key = await keys.OfPersonAsync(actor, agency, input.Pin, cancel);
                    if (!key.IsDone)
                    {
                        return key;
                    }

                    open.Add((agency, key.Value));
                }

                await documents.SignAsync(actor, batch.Id, document, open.Find(held => held.Agency == agency).Key, cancel);
            }
        }
        finally
        {
            open.ForEach(held => held.Key.Dispose());
        }

        return await FinishAsync(actor, batch, cancel);
    }

    private async Task<List<(Id<OutgoingDocument> Document, Id<Organization> Agency)>> PlannedAsync(Id<SigningBatch> batch, CancellationToken cancel)
    {
        var lines = await db.Set<SigningBatchLine>().AsNoTracking().Where(line => line.BatchId == batch && line.State == BatchLineState.Planned)
            .Join(db.Set<OutgoingDocument>(), line => line.DocumentId, document => document.Id, (line, document) => new { line.Ordinal, line.DocumentId, document.AgencyId })
            .OrderBy(line => line.Ordinal).ToListAsync(cancel);
        return [.. lines.Select(line => (line.DocumentId, line.AgencyId)).Distinct()];
    }

    private async Task<Outcome> FinishAsync(Actor actor, SigningBatch batch, CancellationToken cancel)
    {
        var states = await db.Set<SigningBatchLine>().AsNoTracking().Where(line => line.BatchId == batch.Id).Select(line => line.State).ToListAsync(cancel);
        if (batch.FinishedAt is not null || states.Contains(BatchLineState.Planned))
        {
            return Outcome.Done;
        }

        batch.FinishedAt = clock.Now;
        ledger.Record(actor.For(actor.Posts[0].Agency, Role.Leader, Role.ChiefOfOffice), SigningBatchFinished.Of(batch.Id, states));
        return await db.SaveAsync(cancel);
    }
}
