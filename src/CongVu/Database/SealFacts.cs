using CongVu.Calendar;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>
/// Takes recorded facts into the chain, in batches, behind the writers: an act never waits for the chain's head.
/// Niêm phong sổ vết.
/// </summary>
public sealed class SealFacts
{
    private const int BatchSize = 1000;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly LedgerKey key;

    internal SealFacts(OfficeContext db, OfficeClock clock, LedgerKey key)
    {
        this.db = db;
        this.clock = clock;
        this.key = key;
    }

    /// <summary>Seals one batch.</summary>
    /// <returns>How many facts were sealed; zero when nothing waits.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var yesterday = clock.Today.AddDays(-1);
        if (!await db.Set<UnsealedFact>().AnyAsync(cancel) && await db.Set<DailyHead>().AnyAsync(row => row.Day >= yesterday, cancel))
        {
            return 0;
        }

        var count = 0;
        await db.SaveAsync(async () => count = await SealBatchAsync(cancel), cancel);
        return count;
    }

    private async Task<int> SealBatchAsync(CancellationToken cancel)
    {
        await Exclusive.EnterAsync(db, Exclusive.Ledger, cancel);
        var head = await db.Set<FactSeal>().AsNoTracking().OrderByDescending(seal => seal.Position).FirstOrDefaultAsync(cancel);
        var waiting = await db.Set<UnsealedFact>()
            .Join(db.Facts.AsNoTracking(), unsealed => unsealed.Fact, fact => fact.Id, (unsealed, fact) => new { unsealed, fact })
            .OrderBy(pair => pair.fact.Id).Take(BatchSize).ToListAsync(cancel);
        var (position, hash) = (head?.Position ?? 0, head?.Hash ?? FactChain.Start);
        foreach (var pair in waiting)
        {
            hash = FactChain.Link(hash, pair.fact);
            db.Add(new FactSeal { Position = ++position, Fact = pair.fact.Id, Hash = hash });
            db.Remove(pair.unsealed);
        }

        await SignYesterdayAsync(head, cancel);
        return waiting.Count;
    }

    // The head before this batch is the last of the days before, when this is the first batch of a new day.
    private async Task SignYesterdayAsync(FactSeal? head, CancellationToken cancel)
    {
        var yesterday = clock.Today.AddDays(-1);
        if (head is null || await db.Set<DailyHead>().AnyAsync(row => row.Day >= yesterday, cancel))
        {
            return;
        }

        db.Add(new DailyHead
        {
            Day = yesterday,
            Position = head.Position,
            Hash = head.Hash,
            Signature = key.Sign(head.Hash),
            Certificate = key.PublicKey,
        });
    }
}
