using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Reminding;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Vetting;

/// <summary>Tells the chief of office, on the day of warning, of dossiers whose vetting time runs out (báo Chánh Văn phòng hồ sơ sắp hết hạn thẩm định).</summary>
public sealed class EscalateVetting
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly JobQueue jobs;

    internal EscalateVetting(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, JobQueue jobs)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.jobs = jobs;
    }

    private sealed record Burning(Id<Submission> Submission, Id<Organization> Receiver, string Title, int Round, DateOnly DueOn);

    /// <returns>Of how many dossiers chiefs were told now; none is told twice in a round.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var burning = await FindAsync(cancel);
        foreach (var dossier in burning)
        {
            db.Add(new VettingEscalation(dossier.Submission, dossier.Round, clock.Now));
            ledger.Record(Authority.Program, new VettingEscalated(dossier.Submission, dossier.Round, dossier.DueOn));
        }

        foreach (var office in burning.GroupBy(dossier => dossier.Receiver))
        {
            await RemindAsync(office.Key, [.. office.OrderBy(dossier => dossier.DueOn)], cancel);
        }

        // Another node may have been first: then this one has nothing to add.
        return burning.Count > 0 && (await db.SaveAsync(cancel)).IsDone ? burning.Count : 0;
    }

    private Task<List<Burning>> FindAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        return db.Set<Submission>().AsNoTracking().Where(row => row.State == SubmissionState.Vetting)
            .SelectMany(row => row.Rounds, (row, round) => new { Row = row, Round = round })
            .Where(pair => pair.Round.Number == pair.Row.Round && pair.Round.DueOn != null && pair.Round.WarnOn <= today &&
                !db.Set<VettingEscalation>().Any(told => told.SubmissionId == pair.Row.Id && told.Round == pair.Row.Round))
            .Select(pair => new Burning(pair.Row.Id, pair.Row.ReceiverId, pair.Row.Title, pair.Row.Round, pair.Round.DueOn!.Value)).ToListAsync(cancel);
    }

    private async Task RemindAsync(Id<Organization> receiver, List<Burning> burning, CancellationToken cancel)
    {
        var today = clock.Today;
        var chiefs = await db.Set<Post>().AsNoTracking()
            .Where(post => post.AgencyId == receiver && post.Role == Role.ChiefOfOffice && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Select(post => post.PersonId).Distinct().ToListAsync(cancel);
        var words = string.Join('\n', burning.Select(dossier => $"{dossier.Title}, lần {dossier.Round}, hạn thẩm định {VietnamDate.InDigits(dossier.DueOn)}"));
        foreach (var chief in chiefs)
        {
            var text = new ReminderText(null, $"{burning.Count} hồ sơ trình sắp hết hạn thẩm định", words);
            var reminder = new Reminder(ids.Next(), chief, ReminderKind.Vetting, text, clock.Now, today);
            db.Add(reminder);
            jobs.Add(new MailReminder(reminder.Id));
        }
    }
}
