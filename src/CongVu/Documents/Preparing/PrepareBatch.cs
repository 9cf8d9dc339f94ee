using CongVu.Database;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;
using Microsoft.EntityFrameworkCore;

using Session = CongVu.Organizations.Session;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Makes ready what is still planned in a batch, for a USB token or a remote service (lập phiếu ký cho cả lô). A document that
/// can no longer be signed is written down as failed and does not hold up the others.
/// </summary>
public sealed class PrepareBatch
{
    private readonly OfficeContext db;
    private readonly Drafts drafts;
    private readonly BatchRecords batches;
    private readonly PreparationMaker maker;

    internal PrepareBatch(OfficeContext db, Drafts drafts, BatchRecords batches, PreparationMaker maker)
    {
        this.db = db;
        this.drafts = drafts;
        this.batches = batches;
        this.maker = maker;
    }

    /// <param name="Session">The signer's log-in: when it ends, the preparation ends.</param>
    /// <param name="Batch">Which.</param>
    /// <param name="Place">Where the key is.</param>
    public sealed record Input(Id<Session> Session, Id<SigningBatch> Batch, KeyPlace Place);

    public async Task<Outcome<Id<SigningPreparation>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var batch = await db.Set<SigningBatch>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == input.Batch && row.PersonId == actor.Person, cancel);
        if (batch is null)
        {
            return TrayRefusals.BatchNotFound;
        }

        var lines = await db.Set<SigningBatchLine>().AsNoTracking().Where(line => line.BatchId == batch.Id && line.State == BatchLineState.Planned)
            .OrderBy(line => line.Ordinal).Select(line => new { line.DocumentId, line.DocumentVersion }).ToListAsync(cancel);
        var (documents, hasFailed) = (new List<OutgoingDocument>(), false);
        foreach (var line in lines.Distinct())
        {
            var draft = await drafts.FindAsync(actor, line.DocumentId, cancel);
            Outcome found = draft is null ? DocumentRefusals.NotFound : PersonalSigning.Check(actor, draft, line.DocumentVersion);
            if (found.IsDone)
            {
                documents.Add(draft!);
                continue;
            }

            hasFailed = true;
            await batches.FailAsync(actor, line.DocumentId, found, cancel);
        }

        var saved = hasFailed ? await db.SaveAsync(cancel) : Outcome.Done;
        return saved.IsDone ? await maker.OfPersonAsync(actor, input.Session, input.Place, documents, cancel) : new Refusals().Add(saved.Refusals);
    }
}
