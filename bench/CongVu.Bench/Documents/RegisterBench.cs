using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Documents;

/// <summary>Sixteen clerks register uploaded documents in one register: number, line, document, file row, verdict on its signatures, fact and job in one durable commit, against plain durable commits of one row. Both take turns in one run.</summary>
internal static class RegisterBench
{
    private const int Clerks = 16;
    private const int Rounds = 5;
    private const int InRound = 600;
    private static readonly TimeSpan PlainLength = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        var settings = arguments is ["--database", var connection] ? DatabaseSettings.Server(connection) : DatabaseSettings.Embedded(folder);
        await using var services = new ServiceCollection().AddLogging().AddOffice(new OfficeSettings(settings, folder)).BuildServiceProvider();
        var clerk = await SetUpAsync(services);
        await using var plain = settings.Engine is Engine.Sqlite ? PlainCommits.OnSqlite(folder) : await PlainCommits.OnPostgresAsync(arguments[1]);
        var desk = new ClerksDesk(services, clerk);
        await desk.RegisterAsync(await desk.UploadAsync(3 * InRound), Clerks);
        var rounds = new List<(double Registered, double Plain)>();
        for (var round = 0; round < Rounds; round++)
        {
            var uploads = await desk.UploadAsync(InRound);
            rounds.Add((await desk.RegisterAsync(uploads, Clerks), await plain.RateAsync(Clerks, PlainLength)));
            Console.WriteLine($"{settings.Engine}: {rounds[^1].Registered:F0} registered/s, {rounds[^1].Plain:F0} plain durable commits/s, ratio {rounds[^1].Registered / rounds[^1].Plain:F2}");
        }

        Console.WriteLine($"median ratio {rounds.Select(round => round.Registered / round.Plain).Order().ElementAt(Rounds / 2):F2}");
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task<Actor> SetUpAsync(ServiceProvider services)
    {
        await DoAsync<Migrator, bool>(services, async migrator => { await migrator.MigrateAsync(default); return true; });
        var today = services.GetRequiredService<OfficeClock>().Today;
        var first = (await DoAsync<SetUpOffice, Outcome<Id<Person>>>(services, act => act.RunAsync(
            new SetUpOffice.Input("UBND huyện", "UBND", "Huyện", "H1.1", "Quản trị", "quantri", "mot hai ba bon"), default))).Value;
        var administrator = (await DoAsync<LoadActor, Actor?>(services, load => load.ByPersonAsync(first, default)))!;
        var agency = administrator.Posts[0].Agency;
        var person = (await DoAsync<EnterPerson, Outcome<Id<Person>>>(services, act => act.RunAsync(
            administrator, new EnterPerson.Input("Văn thư", "vanthu", "mot hai ba bon", "", agency, Role.RecordsClerk, "Văn thư", null, today), default))).Value;
        var clerk = (await DoAsync<LoadActor, Actor?>(services, load => load.ByPersonAsync(person, default)))!;
        await DoAsync<OpenRegister, Outcome<Id<Register>>>(services, act => act.RunAsync(clerk, new OpenRegister.Input(agency, RegisterKind.Incoming, today.Year, "Sổ", []), default));
        return clerk;
    }

    public static async Task<TResult> DoAsync<TAction, TResult>(ServiceProvider services, Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }
}
