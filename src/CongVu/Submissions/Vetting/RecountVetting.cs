using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>Counts the vetting time of dossiers at the desk again when a day of the calendar changes (tính lại hạn thẩm định); the first deadline stays beside.</summary>
internal sealed class RecountVetting(OfficeContext db, FactLedger ledger) : IRecount
{
    public async Task RecountAsync(ChangedDay changed, Authority authority, CancellationToken cancel)
    {
        var (day, why, calendar) = changed;
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
