using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Organizations;

public sealed class SessionTests
{
    private const string Old = "mot hai ba bon";
    private const string New = "nam sau bay tam";

    [Theory, BothDatabases]
    public async Task A_session_knows_its_person_the_log_in_before_and_ends_after_twelve_hours(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var first = await LogInAsync(office, "10.0.0.1");
        office.Clock.Advance(TimeSpan.FromHours(1));
        var second = await LogInAsync(office, "10.0.0.2");

        var card = (await FindAsync(office, second))!;

        Assert.Equal((province.Clerk.Person, "10.0.0.1"), (card.Actor.Person, card.Previous!.Address));
        Assert.Null((await FindAsync(office, first))!.Previous);
        office.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Null(await FindAsync(office, first));
        Assert.NotNull(await FindAsync(office, second));
    }

    [Theory, BothDatabases]
    public async Task A_new_password_ends_every_other_session_and_must_be_new(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (here, elsewhere) = (await LogInAsync(office, "10.0.0.1"), await LogInAsync(office, "10.0.0.2"));

        var same = await office.RunAsync((SetPassword set) => set.RunAsync(province.Clerk, new SetPassword.Input(province.Clerk.Person, Old, Old), default));
        await office.MustAsync((SetPassword set) => set.RunAsync(province.Clerk, new SetPassword.Input(province.Clerk.Person, Old, New) { Current = here }, default));

        Assert.Equal("account.password-same", Assert.Single(same.Refusals).Code);
        Assert.NotNull(await FindAsync(office, here));
        Assert.Null(await FindAsync(office, elsewhere));
    }

    [Theory, BothDatabases]
    public async Task A_password_set_by_an_administrator_must_be_changed_first(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await office.MustAsync((SetPassword set) => set.RunAsync(province.Administrator, new SetPassword.Input(province.Clerk.Person, "", New), default));

        var session = await office.MakeAsync((LogIn logIn) => logIn.RunAsync(new LogIn.Input("huong", New, ""), default));

        Assert.True((await FindAsync(office, session))!.MustChangePassword);
    }

    [Theory, BothDatabases]
    public async Task One_ends_ones_own_sessions_only(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var session = await LogInAsync(office, "10.0.0.1");

        var stranger = await office.RunAsync((EndSession end) => end.RunAsync(province.Stranger, session, default));
        Assert.NotNull(await FindAsync(office, session));
        await office.MustAsync((EndSession end) => end.RunAsync(province.Clerk, session, default));

        Assert.Equal("organization.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Null(await FindAsync(office, session));
    }

    [Theory, BothDatabases]
    public async Task Large_type_is_remembered_with_the_account(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        await office.MustAsync((ChooseDisplay choose) => choose.RunAsync(province.Clerk, true, default));

        Assert.True((await FindAsync(office, await LogInAsync(office, "")))!.IsSimple);
    }

    [Theory, BothDatabases]
    public async Task An_administrator_unlocks_an_account_that_wrong_passwords_locked(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await office.RunAsync((LogIn logIn) => logIn.RunAsync(new LogIn.Input("huong", "sai", ""), default));
        }

        var locked = await office.RunAsync((LogIn logIn) => logIn.RunAsync(new LogIn.Input("huong", Old, ""), default));
        var stranger = await office.RunAsync((UnlockAccount unlock) => unlock.RunAsync(province.Chairman, province.Clerk.Person, default));
        await office.MustAsync((UnlockAccount unlock) => unlock.RunAsync(province.Administrator, province.Clerk.Person, default));

        Assert.Equal("account.locked", Assert.Single(locked.Refusals).Code);
        Assert.Equal("organization.not-administrator", Assert.Single(stranger.Refusals).Code);
        await LogInAsync(office, "");
    }

    private static Task<Id<Session>> LogInAsync(Office office, string address) =>
        office.MakeAsync((LogIn logIn) => logIn.RunAsync(new LogIn.Input("huong", Old, address), default));

    private static Task<SessionQueries.Card?> FindAsync(Office office, Id<Session> session) =>
        office.RunAsync((SessionQueries queries) => queries.FindAsync(session, default));
}
