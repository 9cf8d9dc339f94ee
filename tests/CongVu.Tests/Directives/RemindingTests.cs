using System.Text;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Reminding;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

public sealed class RemindingTests
{
    private static readonly DateOnly Due = new(2021, 4, 12);

    [Theory, BothDatabases]
    public async Task On_a_working_morning_everybody_concerned_gets_one_digest_of_what_is_near_or_late(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        await book.OpenAsync(Due);
        await book.OpenAsync(Due.AddDays(30));

        office.Clock.SetTo(2021, 4, 7, 12);
        var tooEarly = await SendAsync(office);
        office.Clock.SetTo(2021, 4, 8, 7, 14);
        var beforeTheHour = await SendAsync(office);
        office.Clock.SetTo(2021, 4, 8, 7, 15);
        var written = await SendAsync(office);
        var again = await SendAsync(office);
        office.Clock.SetTo(2021, 4, 11, 9);
        var sunday = await SendAsync(office);
        office.Clock.SetTo(2021, 4, 13, 9);
        var late = await SendAsync(office);

        Assert.Equal((0, 0, 2, 0, 0, 2), (tooEarly, beforeTheHour, written, again, sunday, late));
        var head = await OfAsync(province, province.HeadOfCulture);
        Assert.Equal(["Nhắc việc 13/4/2021: 1 quá hạn, 0 đến hạn hôm nay, 0 sắp đến hạn", "Nhắc việc 08/4/2021: 0 quá hạn, 0 đến hạn hôm nay, 1 sắp đến hạn"], head.Select(row => row.Title));
        Assert.Equal(2, (await OfAsync(province, province.Tracker)).Count);
        Assert.Empty(await OfAsync(province, province.Stranger));
    }

    [Theory, BothDatabases]
    public async Task Instantly_is_told_only_what_cannot_wait_and_never_more_than_ten_times_a_day(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var ordinary = new TaskBook(province);
        var urgent = new TaskBook(province) { Card = ordinary.Card with { Urgency = Urgency.Immediate } };

        var task = await ordinary.OpenAsync(Due);
        Assert.Empty(await OfAsync(province, province.HeadOfCulture));
        await ordinary.ReportAsync(province.Specialist, await ordinary.PartAsync(task));
        await ordinary.ReturnAsync(province.Tracker, await ordinary.PartAsync(task), "Thiếu phụ lục");
        var returned = Assert.Single(await OfAsync(province, province.HeadOfCulture));
        for (var count = 0; count < InstantReminders.MostADay + 2; count++)
        {
            await urgent.OpenAsync(Due);
        }

        Assert.Equal((ReminderKind.Returned, "Thiếu phụ lục"), (returned.Kind, returned.Words));
        var all = await OfAsync(province, province.HeadOfCulture);
        Assert.Equal(InstantReminders.MostADay, all.Count);
        Assert.Equal(InstantReminders.MostADay - 1, all.Count(row => row.Kind is ReminderKind.Urgent));
    }

    [Theory, BothDatabases]
    public async Task A_question_is_told_to_the_other_side_at_once_and_a_note_to_nobody(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var part = await book.PartAsync(await book.OpenAsync(Due));

        var empty = await book.NoteAsync(province.Specialist, part, " ");
        var stranger = await book.NoteAsync(province.Clerk, part, "Đã rõ");
        Assert.True((await book.NoteAsync(province.Specialist, part, "Đã làm được một nửa")).IsDone);
        Assert.Empty(await OfAsync(province, province.Tracker));
        Assert.True((await book.NoteAsync(province.Tracker, part, "Bao giờ xong?", asksAnswer: true)).IsDone);
        Assert.True((await book.NoteAsync(province.Specialist, part, "Xin thêm biểu mẫu", asksAnswer: true)).IsDone);

        Assert.Equal(["directive.note-empty"], TaskBook.Codes(empty));
        Assert.Equal(["directive.not-of-the-unit"], TaskBook.Codes(stranger));
        Assert.Equal("Bao giờ xong?", Assert.Single(await OfAsync(province, province.HeadOfCulture)).Words);
        Assert.Equal("Xin thêm biểu mẫu", Assert.Single(await OfAsync(province, province.Tracker)).Words);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(part.Id, default));
        Assert.Contains(history, line => line.Words.Contains("Đã làm được một nửa", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_reminder_leaves_once_by_mail_for_those_who_have_an_address(Engine engine)
    {
        await using var mail = new SmtpListener();
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAddressAsync(office, province.HeadOfCulture, "son@quanson.example");
        await new TaskBook(province).OpenAsync(Due.AddDays(-4));
        office.Clock.SetTo(2021, 4, 8, 8);
        await SendAsync(office);
        var settings = MailSettings.Parse($"smtp://127.0.0.1:{mail.Port}/?from=congvu%40quanson.example");

        foreach (var reminder in new[] { province.HeadOfCulture, province.Tracker, province.HeadOfCulture })
        {
            await MailAsync(office, settings, Assert.Single(await OfAsync(province, reminder)).Id);
        }

        var letter = Assert.Single(mail.Letters);
        Assert.Contains("son@quanson.example", letter, StringComparison.Ordinal);
        Assert.Contains("From: congvu@quanson.example", letter, StringComparison.Ordinal);
        var body = letter[(letter.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains("Đến hạn hôm nay (hạn 08/4/2021): Tham mưu văn bản trả lời", Encoding.UTF8.GetString(Convert.FromBase64String(body)), StringComparison.Ordinal);
        Assert.NotNull((await OfAsync(province, province.HeadOfCulture))[0].MailedAt);
    }

    [Fact]
    public void A_mail_address_that_is_none_means_no_mail()
    {
        Assert.False(MailSettings.Parse(null).IsSet);
        Assert.False(MailSettings.Parse("http://host").IsSet);
        Assert.Equal(("host", 587, "u", "p:w", "congvu@host", true), Parts(MailSettings.Parse("smtps://u:p%3Aw@host:587")));

        static (string, int, string, string, string, bool) Parts(MailSettings set) => (set.Host, set.Port, set.User, set.Password, set.From, set.IsEncrypted);
    }

    private static Task<int> SendAsync(Office office) => office.RunAsync((SendDigests digests) => digests.RunAsync(default));

    private static Task<IReadOnlyList<Reminder>> OfAsync(Province province, Actor actor) =>
        province.Office.RunAsync((ReminderQueries queries) => queries.SinceAsync(actor, new DateOnly(2021, 4, 1), 50, default));

    private static async Task GiveAddressAsync(Office office, Actor actor, string address)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        await db.Database.ExecuteSqlAsync($"UPDATE people SET email = {address} WHERE full_name = {actor.Name}");
    }

    private static async Task MailAsync(Office office, MailSettings settings, Guid reminder)
    {
        await using var scope = office.Scope();
        var mailer = new ReminderMailer(
            scope.ServiceProvider.GetRequiredService<OfficeContext>(), scope.ServiceProvider.GetRequiredService<OfficeClock>(), settings);
        await mailer.RunAsync(new MailReminder(reminder), default);
    }
}
