using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>The signer gives up what is still planned in a batch; what was signed stays signed, the rest waits in the tray as before (bỏ lô ký).</summary>
public sealed class AbandonBatch
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal AbandonBatch(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Batch">Which.</param>
    public sealed record Input(Id<SigningBatch> Batch);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var batch = await db.Set<SigningBatch>().FirstOrDefaultAsync(row => row.Id == input.Batch && row.PersonId == actor.Person, cancel);
        if (batch is null || batch.FinishedAt is not null)
        {
            return TrayRefusals.BatchNotFound;
        }

        var lines = await db.Set<SigningBatchLine>().Where(line => line.BatchId == batch.Id).ToListAsync(cancel);
        foreach (var line in lines.Where(line => line.State is BatchLineState.Planned))
        {
            line.Fail("Người ký không ký tiếp trong lô này.");
        }

        batch.FinishedAt = clock.Now;
        ledger.Record(actor.For(actor.Posts[0].Agency, Role.Leader, Role.ChiefOfOffice), SigningBatchFinished.Of(batch.Id, lines.Select(line => line.State)));
        return await db.SaveAsync(cancel);
    }
}
