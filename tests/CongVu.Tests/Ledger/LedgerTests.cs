using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Ledger;

public sealed class LedgerTests
{
    [Theory, BothDatabases]
    public async Task A_change_without_a_fact_cannot_be_saved(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        db.Add(new Person(new IdSource(office.Clock).Next<Person>(), "Lò Thị Hương"));

        var broken = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(CancellationToken.None));

        Assert.Contains("without a fact", broken.Message, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_database_itself_refuses_to_change_a_fact(Engine engine)
    {
        await using var office = await SetUpAsync(engine);
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("UPDATE facts SET type = 'Other'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM facts"));
    }

    [Theory, BothDatabases]
    public async Task A_sealed_ledger_verifies_to_its_last_fact(Engine engine)
    {
        await using var office = await SetUpAsync(engine);

        var sealedFacts = await office.RunAsync((SealFacts seal) => seal.RunOnceAsync(CancellationToken.None));
        var result = await VerifyAsync(office);

        Assert.Equal(3, sealedFacts);
        Assert.Equal(new VerifyLedger.Result(3, 0, 0, null), result);
    }

    [Theory, BothDatabases]
    public async Task A_changed_fact_breaks_the_chain_where_it_stands(Engine engine)
    {
        await using var office = await SetUpAsync(engine);
        await office.RunAsync((SealFacts seal) => seal.RunOnceAsync(CancellationToken.None));

        await TamperAsync(office, "UPDATE facts SET person_name = 'Người khác' WHERE type = 'PersonEntered'");
        var result = await VerifyAsync(office);

        Assert.Equal(1, result.Facts);
        Assert.Contains("Mắt xích số 2", result.Break, StringComparison.Ordinal);
        Assert.Contains("đã bị sửa", result.Break, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_ledger_cut_at_the_end_is_betrayed_by_the_signed_head_of_the_day(Engine engine)
    {
        await using var office = await SetUpAsync(engine);
        await office.RunAsync((SealFacts seal) => seal.RunOnceAsync(CancellationToken.None));
        office.Clock.Advance(TimeSpan.FromDays(1));
        await office.RunAsync((SealFacts seal) => seal.RunOnceAsync(CancellationToken.None));
        var before = await VerifyAsync(office);

        await TamperAsync(office, "DELETE FROM fact_seals WHERE position = 3", "DELETE FROM facts WHERE type = 'PostGiven'");
        var after = await VerifyAsync(office);

        Assert.Equal(new VerifyLedger.Result(3, 1, 0, null), before);
        Assert.Contains("cắt đuôi", after.Break, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_ledger_that_is_written_and_sealed_meanwhile_is_found_intact(Engine engine)
    {
        await using var office = await SetUpAsync(engine);
        var administrator = await AdministratorAsync(office);
        var agency = administrator.Posts[0].Agency;
        var writing = Task.Run(async () =>
        {
            for (var number = 1; number <= 80; number++)
            {
                await office.MakeAsync((FoundOrganization found) => found.RunAsync(administrator, new FoundOrganization.Input(
                    agency, OrganizationKind.Unit, $"Phòng số {number}", $"P{number}", "", "", new DateOnly(2021, 4, 5)), CancellationToken.None));
                await office.RunAsync((SealFacts seal) => seal.RunOnceAsync(CancellationToken.None));
            }
        });

        var breaks = new List<string?>();
        do
        {
            breaks.Add((await VerifyAsync(office)).Break);
        }
        while (!writing.IsCompleted);
        await writing;

        Assert.All(breaks, Assert.Null);
    }

    [Theory, BothDatabases]
    public async Task The_same_operation_is_done_once_and_its_second_call_returns_the_first_result(Engine engine)
    {
        await using var office = await SetUpAsync(engine);
        var administrator = await AdministratorAsync(office);
        var operation = new IdSource(TimeProvider.System).Next();
        var input = new FoundOrganization.Input(administrator.Posts[0].Agency, OrganizationKind.Unit, "Phòng Nội vụ", "PNV", "", "", new DateOnly(2021, 4, 5));

        var first = await office.RunAsync((FoundOrganization found) => found.RunAsync(administrator, input, CancellationToken.None), operation);
        var second = await office.RunAsync((FoundOrganization found) => found.RunAsync(administrator, input, CancellationToken.None), operation);

        Assert.Null(first.Repeats);
        Assert.Equal(first.Value.Value, second.Repeats);
        Assert.Equal(1, await CountAsync<Organization>(office, row => row.Name == "Phòng Nội vụ"));
    }

    private static async Task<Office> SetUpAsync(Engine engine)
    {
        var office = await Office.OpenAsync(engine);
        await office.MakeAsync((SetUpOffice setUp) => setUp.RunAsync(
            new SetUpOffice.Input("UBND huyện Quan Sơn", "UBND", "Quan Sơn", "", "Hà Văn Quản", "admin", "mot hai ba bon"), CancellationToken.None));
        return office;
    }

    private static async Task<Actor> AdministratorAsync(Office office)
    {
        await using var scope = office.Scope();
        var person = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<Person>().Select(row => row.Id).SingleAsync();
        return await office.ActorAsync(person);
    }

    private static async Task<int> CountAsync<T>(Office office, System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<T>().CountAsync(which);
    }

    private static Task<VerifyLedger.Result> VerifyAsync(Office office) =>
        office.RunAsync((VerifyLedger verify) => verify.RunAsync(CancellationToken.None));

    // What somebody with the database's password could do: switch the triggers off first.
    private static async Task TamperAsync(Office office, params string[] commands)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        await db.Database.ExecuteSqlRawAsync(db.Engine is Engine.Sqlite
            ? "DROP TRIGGER facts_no_update; DROP TRIGGER facts_no_delete"
            : "ALTER TABLE facts DISABLE TRIGGER ALL");
        foreach (var command in commands)
        {
            await db.Database.ExecuteSqlRawAsync(command);
        }
    }
}
