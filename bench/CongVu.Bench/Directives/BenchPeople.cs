using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Directives;

/// <summary>A province with 2,000 units and the three who read: ordinary users with one post each.</summary>
internal sealed record BenchPeople(Actor Tracker, Actor Leader, Actor Head, TaskFilling Filling)
{
    public static async Task<BenchPeople> SetUpAsync(IServiceProvider services, DatabaseSettings settings)
    {
        await DoAsync<Migrator, IReadOnlyList<string>>(services, migrator => migrator.MigrateAsync(default));
        var first = (await DoAsync<SetUpOffice, Outcome<Id<Person>>>(services, act => act.RunAsync(
            new SetUpOffice.Input("UBND tỉnh", "UBND", "Tỉnh", "H1", "Quản trị", "quantri", "mot hai ba bon"), default))).Value;
        var administrator = await ActorAsync(services, first);
        var agency = administrator.Posts[0].Agency;
        var filling = new TaskFilling(settings, agency.Value, first.Value);
        await filling.AddUnitsAsync();
        return new BenchPeople(
            await EnterAsync(services, administrator, "theodoi", agency, Role.TrackingOffice),
            await EnterAsync(services, administrator, "chutich", agency, Role.Leader),
            await EnterAsync(services, administrator, "truongphong", new Id<Organization>(TaskFilling.Unit(7)), Role.HeadOfUnit), filling);
    }

    private static async Task<Actor> EnterAsync(IServiceProvider services, Actor administrator, string login, Id<Organization> organization, Role role)
    {
        var entered = await DoAsync<EnterPerson, Outcome<Id<Person>>>(services, act => act.RunAsync(
            administrator, new EnterPerson.Input(login, login, "mot hai ba bon", "", organization, role, login, null, TaskDialect.FirstDay), default));
        return await ActorAsync(services, entered.IsDone ? entered.Value : throw new InvalidOperationException(entered.Refusals[0].Text));
    }

    private static async Task<Actor> ActorAsync(IServiceProvider services, Id<Person> person) =>
        (await DoAsync<LoadActor, Actor?>(services, load => load.ByPersonAsync(person, default)))!;

    private static async Task<TResult> DoAsync<TAction, TResult>(IServiceProvider services, Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }
}
