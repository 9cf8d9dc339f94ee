using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Reminding;

/// <summary>
/// Writes the morning's digest of every person who has something near its end or past it: at 7:15 on working days,
/// once, in the office and by e-mail (nhắc việc đầu ngày).
/// </summary>
public sealed class SendDigests
{
    private static readonly TimeOnly Morning = new(7, 15);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly IdSource ids;
    private readonly JobQueue jobs;

    internal SendDigests(OfficeContext db, OfficeClock clock, IdSource ids, JobQueue jobs)
    {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
        this.jobs = jobs;
    }

    /// <returns>How many digests were written: none before the hour, on days off, and when it was done today.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        if (!clock.Calendar.IsWorkingDay(today) || TimeOnly.FromDateTime(VietnamTime.ToLocal(clock.Now).DateTime) < Morning ||
            await db.Set<Reminder>().AnyAsync(reminder => reminder.Day == today && reminder.Kind == ReminderKind.Digest, cancel))
        {
            return 0;
        }

        var digests = (await CollectAsync(today, cancel)).ToList();
        foreach (var (person, lines) in digests)
        {
            var reminder = new Reminder(ids.Next(), person, ReminderKind.Digest, DigestText.Of(lines, today), clock.Now, today);
            db.Add(reminder);
            jobs.Add(new MailReminder(reminder.Id));
        }

        return (await db.SaveAsync(cancel)).IsDone ? digests.Count : 0;
    }

    private async Task<IEnumerable<(Id<Person> Person, List<DueLine> Lines)>> CollectAsync(DateOnly today, CancellationToken cancel)
    {
        var receivers = await Receivers.LoadAsync(db, clock, cancel);
        var near = clock.Calendar.AddWorkingDays(today, DigestText.WorkingDaysAhead);
        var due = await db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => span.ToDay == AssignmentSpan.Forever && span.State == SpanState.Open && span.Due <= near)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span.Due, part })
            .Join(db.Set<Directive>(), pair => pair.part.DirectiveId, directive => directive.Id, (pair, directive) => new
            {
                pair.Due, pair.part.PersonId, pair.part.OrganizationId, pair.part.AgencyId, pair.part.AssignerId, pair.part.TrackingAgencyId,
                directive.Id, directive.Content, directive.SourceCode,
            }).ToListAsync(cancel);
        return due
            .SelectMany(row => receivers.Doing(row.PersonId, row.OrganizationId, row.AgencyId)
                .Concat(receivers.Following(row.AssignerId, row.TrackingAgencyId)).Distinct()
                .Select(person => (Person: person, Line: new DueLine(row.Id, row.Content, row.SourceCode, row.Due!.Value))))
            .GroupBy(pair => pair.Person)
            .Select(group => (group.Key, group.Select(pair => pair.Line).DistinctBy(line => line.Directive).OrderBy(line => line.Due).ToList()));
    }
}
