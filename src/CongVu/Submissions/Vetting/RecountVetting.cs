using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>Counts the vetting time of dossiers at the desk again when a day of the calendar changes (tính lại hạn thẩm định); the first deadline stays beside.</summary>
internal sealed class RecountVetting(OfficeContext db, FactLedger ledger, DayBook days) : IReaction<DayDecided>, IReaction<DayWithdrawn>
{
    public Task ReactAsync(DayDecided fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"{fact.Occasion}, theo {fact.SourceDocument}", authority, cancel);

    public Task ReactAsync(DayWithdrawn fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"Bỏ ngày đã nhập: {fact.Occasion}", authority, cancel);

    private async Task RecountAsync(DateOnly day, string why, Authority authority, CancellationToken cancel)
    {
        var calendar = await days.BuildAsync(cancel);
        var vetted = await db.Set<Submission>().Include(row => row.Rounds)
            .Where(row => row.State == SubmissionState.Vetting && row.Rounds.Any(round => round.Number == row.Round && round.DueOn >= day)).ToListAsync(cancel);
        foreach (var submission in vetted)
        {
            var round = submission.LastRound!;
            if (round.Recount(calendar) is { } before)
            {
                ledger.Record(authority, new VettingRecounted(submission.Id, round.Number, before, round.DueOn!.Value, why));
            }
        }
    }
}
