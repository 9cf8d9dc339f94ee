using CongVu.Database;
using CongVu.Directives.Reminding;
using CongVu.Submissions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Submissions;

/// <summary>The chief of office is told on the day of warning, once in a round, and finds the dossier on a list of its own.</summary>
public sealed class EscalationTests
{
    [Theory, BothDatabases]
    public async Task On_the_second_day_the_chief_is_told_once_and_again_in_the_next_round(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();

        office.Clock.SetTo(2021, 4, 6);
        Assert.Equal((0, 0), (await EscalateAsync(office), await NearAsync(desk)));
        office.Clock.SetTo(2021, 4, 7);
        Assert.Equal((1, 1), (await EscalateAsync(office), await NearAsync(desk)));
        Assert.Equal(0, await EscalateAsync(office));
        await desk.ReturnAsync(id, ["the-thuc"]);
        Assert.Equal(0, await NearAsync(desk));
        await desk.SendAsync(id);
        office.Clock.SetTo(2021, 4, 9);
        Assert.Equal(1, await EscalateAsync(office));

        var told = await RemindersAsync(office);
        Assert.Equal([desk.Province.Chief.Person, desk.Province.Chief.Person], told.Select(reminder => reminder.PersonId));
        Assert.Equal("Đề nghị đầu tư thiết bị ký số cho xã, lần 1, hạn thẩm định 08/4/2021", told[0].Words);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Equal(2, history.Count(line => line.Words.StartsWith("Báo Chánh Văn phòng", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_vetted_in_time_troubles_nobody()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        await desk.AcceptAsync(await desk.SentAsync());

        office.Clock.SetTo(2021, 4, 12);

        Assert.Equal(0, await EscalateAsync(office));
        Assert.Empty(await RemindersAsync(office));
    }

    private static Task<int> EscalateAsync(Office office) => office.RunAsync((EscalateVetting escalate) => escalate.RunOnceAsync(default));

    private static Task<int> NearAsync(DossierDesk desk) =>
        desk.Office.RunAsync((SubmissionQueries queries) => queries.CountAsync(desk.Province.Chief, SubmissionTab.Near, default));

    private static async Task<List<Reminder>> RemindersAsync(Office office)
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<Reminder>().Where(row => row.Kind == ReminderKind.Vetting).OrderBy(row => row.At).ToListAsync();
    }
}
