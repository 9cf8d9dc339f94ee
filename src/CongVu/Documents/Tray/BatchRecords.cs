using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>Writes what becomes of a file that is signed elsewhere into the batches that wait for it (ghi sổ lô ký).</summary>
internal sealed class BatchRecords(OfficeContext db, FactLedger ledger, OfficeClock clock)
{
    /// <summary>A file came back signed, in the version that the batch was planned for.</summary>
    public async Task SignAsync(Actor actor, PreparedFile file, CancellationToken cancel)
    {
        var lines = (await WaitingAsync(actor, file.SubjectId, cancel)).FindAll(line => line.PartId.Value == file.PartId && line.DocumentVersion == file.SubjectVersion);
        lines.ForEach(line => line.Sign(file.SignedHash!.Value));
        await FinishAsync(actor, lines, cancel);
    }

    /// <summary>A document can no longer be signed as it was planned: its files are no longer awaited.</summary>
    public async Task FailAsync(Actor actor, Guid document, Outcome outcome, CancellationToken cancel)
    {
        var lines = await WaitingAsync(actor, document, cancel);
        var problem = string.Join(' ', outcome.Refusals.Select(refusal => refusal.What));
        lines.ForEach(line => line.Fail(problem));
        foreach (var batch in lines.Select(line => line.BatchId).Distinct())
        {
            ledger.Record(actor.For(actor.Posts[0].Agency), new BatchSigningFailed(new Id<OutgoingDocument>(document), batch, problem));
        }

        await FinishAsync(actor, lines, cancel);
    }

    private async Task<List<SigningBatchLine>> WaitingAsync(Actor actor, Guid document, CancellationToken cancel)
    {
        var id = new Id<OutgoingDocument>(document);
        var own = db.Set<SigningBatch>().Where(batch => batch.PersonId == actor.Person && batch.FinishedAt == null).Select(batch => batch.Id);
        return await db.Set<SigningBatchLine>().Where(line => line.DocumentId == id && line.State == BatchLineState.Planned && own.Contains(line.BatchId)).ToListAsync(cancel);
    }

    private async Task FinishAsync(Actor actor, List<SigningBatchLine> changed, CancellationToken cancel)
    {
        foreach (var id in changed.Select(line => line.BatchId).Distinct())
        {
            var waiting = await db.Set<SigningBatchLine>().AsNoTracking().CountAsync(line => line.BatchId == id && line.State == BatchLineState.Planned, cancel);
            if (waiting > changed.Count(line => line.BatchId == id))
            {
                continue;
            }

            // Tracked: the lines of this act with what became of them just now.
            var states = (await db.Set<SigningBatchLine>().Where(line => line.BatchId == id).ToListAsync(cancel)).Select(line => line.State);
            (await db.Set<SigningBatch>().FirstAsync(batch => batch.Id == id, cancel)).FinishedAt = clock.Now;
            ledger.Record(actor.For(actor.Posts[0].Agency, Role.Leader, Role.ChiefOfOffice), SigningBatchFinished.Of(id, states));
        }
    }
}
