using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Organizations;

public sealed class SystemTokenTests
{
    [Theory, BothDatabases]
    public async Task A_system_acts_as_its_person_and_the_history_names_both(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var text = (await GiveAsync(province, province.Clerk)).Value;

        var system = (await FindAsync(office, text))!;
        var id = await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            system,
            new RegisterIncoming.Input(province.District, null, IncomingOrigin.Uploaded,
                new IncomingCard(null, "Sở Nội vụ", "88/TB-SNV", null, "Thông báo", "Kết quả kiểm tra"), []),
            default));

        Assert.Equal(province.Clerk.Person, system.Person);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Equal("Lò Thị Hương (qua Một cửa)", Assert.Single(history).PersonName);
    }

    [Theory, BothDatabases]
    public async Task A_token_is_worth_nothing_when_altered_expired_withdrawn_or_its_account_closed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (first, second) = ((await GiveAsync(province, province.Clerk)).Value, (await GiveAsync(province, province.Specialist)).Value);
        var line = Assert.Single(await office.RunAsync((SystemTokenQueries queries) => queries.OwnAsync(province.Clerk, default)));

        Assert.Null(await FindAsync(office, first[..^1] + (first[^1] == '0' ? '1' : '0')));
        Assert.Null(await FindAsync(office, first + "0"));
        Assert.Null(await FindAsync(office, ""));
        Assert.NotNull(await FindAsync(office, first));
        await office.MustAsync((WithdrawSystemToken act) => act.RunAsync(province.Clerk, line.Id, default));
        Assert.Null(await FindAsync(office, first));
        office.Clock.SetTo(2021, 12, 31);
        Assert.NotNull(await FindAsync(office, second));
        await office.MustAsync((DisableAccount act) => act.RunAsync(province.Administrator, new DisableAccount.Input(province.Specialist.Person, true), default));
        Assert.Null(await FindAsync(office, second));
        await office.MustAsync((DisableAccount act) => act.RunAsync(province.Administrator, new DisableAccount.Input(province.Specialist.Person, false), default));
        office.Clock.SetTo(2022, 1, 1);
        Assert.Null(await FindAsync(office, second));
    }

    [Theory, BothDatabases]
    public async Task Only_an_administrator_gives_tokens_for_people_of_the_agency_and_not_for_ever(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        Assert.Equal("organization.not-administrator", (await GiveAsync(province, province.Clerk, giver: province.Chairman)).Refusals[0].Code);
        Assert.Equal("organization.not-found", (await GiveAsync(province, province.CommuneClerk)).Refusals[0].Code);
        Assert.Equal("organization.dates-reversed", (await GiveAsync(province, province.Clerk, new DateOnly(2021, 4, 4))).Refusals[0].Code);
        Assert.Equal("token.too-long", (await GiveAsync(province, province.Clerk, new DateOnly(2023, 4, 6))).Refusals[0].Code);
        Assert.True((await GiveAsync(province, province.Clerk, new DateOnly(2023, 4, 5))).IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_token_is_withdrawn_by_its_person_or_an_administrator_and_by_nobody_else(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await GiveAsync(province, province.Clerk);
        var line = Assert.Single(await office.RunAsync((SystemTokenQueries queries) => queries.ManagedAsync(province.Administrator, default)));

        var stranger = await office.RunAsync((WithdrawSystemToken act) => act.RunAsync(province.Stranger, line.Id, default));
        var administrator = await office.RunAsync((WithdrawSystemToken act) => act.RunAsync(province.Administrator, line.Id, default));

        Assert.Equal("token.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.True(administrator.IsDone);
    }

    private static Task<Outcome<string>> GiveAsync(Province province, Actor person, DateOnly? until = null, Actor? giver = null) =>
        province.Office.RunAsync((GiveSystemToken give) => give.RunAsync(
            giver ?? province.Administrator, new GiveSystemToken.Input(person.Person, province.District, "Một cửa", until ?? new DateOnly(2021, 12, 31)), default));

    private static Task<Actor?> FindAsync(Office office, string token) => office.RunAsync((LoadSystemActor load) => load.ByTokenAsync(token, default));
}
