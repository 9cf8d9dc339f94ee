using System.Net;
using System.Net.Mail;
using System.Text;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Reminding;

/// <summary>Sends a reminder by e-mail.</summary>
internal sealed record MailReminder(Guid Reminder) : Job;

/// <summary>Does it; one that left already is not sent again.</summary>
internal sealed class ReminderMailer(OfficeContext db, OfficeClock clock, MailSettings settings) : IJobHandler<MailReminder>
{
    public async Task RunAsync(MailReminder job, CancellationToken cancel)
    {
        var reminder = await db.Set<Reminder>().FirstOrDefaultAsync(row => row.Id == job.Reminder && row.MailedAt == null, cancel);
        if (reminder is null || !settings.IsSet)
        {
            return;
        }

        var address = await db.Set<Person>().Where(person => person.Id == reminder.PersonId).Select(person => person.Email).FirstAsync(cancel);
        if (!MailAddress.TryCreate(address, out var receiver))
        {
            return;
        }

        await SendAsync(receiver, reminder, cancel);
        reminder.MailedAt = clock.Now;
        await db.SaveAsync(cancel);
    }

    private async Task SendAsync(MailAddress receiver, Reminder reminder, CancellationToken cancel)
    {
        using var message = new MailMessage(new MailAddress(settings.From), receiver)
        {
            Subject = reminder.Title, SubjectEncoding = Encoding.UTF8, Body = reminder.Words, BodyEncoding = Encoding.UTF8,
        };
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted };
        if (settings.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        await client.SendMailAsync(message, cancel);
    }
}
