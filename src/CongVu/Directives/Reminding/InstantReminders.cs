using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Directives.Working;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Reminding;

/// <summary>
/// Tells at once what cannot wait until the morning: urgent tasks, returned reports, parts taken back, questions.
/// A few a day for each person, never more: the digest has the rest.
/// </summary>
internal sealed class InstantReminders(OfficeContext db, OfficeClock clock, IdSource ids, JobQueue jobs) :
    IReaction<DirectiveAssigned>, IReaction<ReportReturned>, IReaction<AssignmentEnded>, IReaction<AnswerAsked>
{
    /// <summary>The most that one person gets on one day.</summary>
    public const int MostADay = 10;

    public async Task ReactAsync(DirectiveAssigned fact, Authority authority, CancellationToken cancel)
    {
        if (fact.Role is not AssignmentRole.Information && await DirectiveAsync(fact.Directive, cancel) is { Urgency: not Urgency.Normal } directive)
        {
            await TellAsync(fact.Assignment, ReminderKind.Urgent, $"Nhiệm vụ {directive.Urgency.InWords().ToLowerInvariant()}", "", cancel);
        }
    }

    public Task ReactAsync(ReportReturned fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Assignment, ReminderKind.Returned, "Báo cáo hoàn thành bị trả lại", fact.Reason, cancel);

    public Task ReactAsync(AssignmentEnded fact, Authority authority, CancellationToken cancel) => fact.Cause is EndCause.Removed or EndCause.Declined
        ? TellAsync(fact.Assignment, ReminderKind.Removed, "Phân công được rút", fact.Reason, cancel)
        : Task.CompletedTask;

    public Task ReactAsync(AnswerAsked fact, Authority authority, CancellationToken cancel) =>
        TellAsync(fact.Assignment, ReminderKind.Asked, $"{authority.PersonName} hỏi", fact.Words, cancel, toGiver: !fact.ByGiver);

    private async Task TellAsync(
        Id<Assignment> id, ReminderKind kind, string title, string words, CancellationToken cancel, bool toGiver = false)
    {
        // The row may not be written yet: what the act holds comes first.
        var part = await db.Set<Assignment>().FindAsync([id], cancel);
        if (part is null || await DirectiveAsync(part.DirectiveId, cancel) is not { } directive)
        {
            return;
        }

        var (today, receivers) = (clock.Today, await Receivers.LoadAsync(db, clock, cancel));
        IEnumerable<Id<Person>> people = toGiver
            ? receivers.Following(part.AssignerId, part.TrackingAgencyId)
            : receivers.Doing(part.PersonId, part.OrganizationId, part.AgencyId);
        foreach (var person in people.ToList())
        {
            if (await db.Set<Reminder>().CountAsync(row => row.PersonId == person && row.Day == today && row.Kind != ReminderKind.Digest, cancel) < MostADay)
            {
                var text = new ReminderText(directive.Id, $"{title}: {directive.Content}", words);
                var reminder = new Reminder(ids.Next(), person, kind, text, clock.Now, today);
                db.Add(reminder);
                jobs.Add(new MailReminder(reminder.Id));
            }
        }
    }

    private ValueTask<Directive?> DirectiveAsync(Id<Directive> id, CancellationToken cancel) => db.Set<Directive>().FindAsync([id], cancel);
}
