using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Recomputes the chain over all facts and says where it breaks (kiểm tra sổ vết).</summary>
public sealed class VerifyLedger
{
    private readonly OfficeContext db;

    internal VerifyLedger(OfficeContext db) => this.db = db;

    /// <summary>What the check found.</summary>
    /// <param name="Facts">Facts that the sound part of the chain covers.</param>
    /// <param name="Heads">Signed daily heads that agree with it.</param>
    /// <param name="Waiting">Facts recorded but not sealed yet.</param>
    /// <param name="Break">The first thing wrong, in Vietnamese; null when the ledger is intact.</param>
    public sealed record Result(long Facts, int Heads, long Waiting, string? Break)
    {
        public bool IsIntact => Break is null;
    }

    public async Task<Result> RunAsync(CancellationToken cancel)
    {
        // Facts are recorded and sealed meanwhile: counted at different moments they would not add up.
        await using var snapshot = await Snapshot.OpenAsync(db, cancel);
        var walk = new ChainWalk(await db.Set<DailyHead>().AsNoTracking().OrderBy(head => head.Position).ToListAsync(cancel));
        var broken = await WalkAsync(walk, cancel) ?? walk.End();
        var waiting = await db.Set<UnsealedFact>().LongCountAsync(cancel);
        var outside = await db.Facts.LongCountAsync(cancel) - walk.Position - waiting;
        broken ??= outside > 0 ? $"Có {outside} vết nằm ngoài chuỗi." : null;
        return new Result(walk.Position, walk.SoundHeads, waiting, broken);
    }

    private async Task<string?> WalkAsync(ChainWalk walk, CancellationToken cancel)
    {
        var links = db.Set<FactSeal>().AsNoTracking().OrderBy(seal => seal.Position)
            .Select(seal => new { seal, fact = db.Facts.FirstOrDefault(fact => fact.Id == seal.Fact) });
        await foreach (var link in links.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (walk.Next(link.seal, link.fact) is { } broken)
            {
                return broken;
            }
        }

        return null;
    }
}
