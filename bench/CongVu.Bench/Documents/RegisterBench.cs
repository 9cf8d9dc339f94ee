using System.Diagnostics;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pdf.Pages;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Documents;

/// <summary>Sixteen clerks register documents: number, line, document, file row and facts in one durable commit, against plain durable commits of one row.</summary>
internal static class RegisterBench
{
    private const int Clerks = 16;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("congvu-bench-").FullName;
        var settings = arguments is ["--database", var connection] ? DatabaseSettings.Server(connection) : DatabaseSettings.Embedded(folder);
        await using var services = new ServiceCollection().AddLogging().AddOffice(new OfficeSettings(settings, folder)).BuildServiceProvider();
        var clerk = await SetUpAsync(services);
        var pdf = PageComposer.OfSystem.Compose(new DocumentProperties("Văn bản"), new Section(PageFormat.Portrait(20, 15, 20, 30), [new Paragraph("Văn bản", new TextStyle(14), ParagraphStyle.Plain)])).File.ToArray();
        await RegisterAsync(services, clerk, pdf, 0);
        await RateAsync(TimeSpan.FromSeconds(2), number => RegisterAsync(services, clerk, pdf, -number));
        var plain = settings.Engine is Engine.Sqlite ? await PlainSqliteAsync(folder) : await PlainPostgresAsync(settings.ConnectionString);
        var registered = await RateAsync(Length, number => RegisterAsync(services, clerk, pdf, number));
        Console.WriteLine($"{settings.Engine}: {registered:F0} registered/s, {plain:F0} plain durable commits/s, ratio {registered / plain:F2}");
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

    private static async Task RegisterAsync(ServiceProvider services, Actor clerk, byte[] pdf, int number)
    {
        var today = services.GetRequiredService<OfficeClock>().Today;
        var card = new IncomingCard(null, "UBND tỉnh", $"{number}/UBND", today, "Công văn", $"V/v việc số {number}");
        var outcome = await DoAsync<RegisterIncoming, Outcome<Id<IncomingDocument>>>(services, act => act.RunAsync(
            clerk, new RegisterIncoming.Input(clerk.Posts[0].Agency, null, IncomingOrigin.Scanned, card, [new NewFile("van-ban.pdf", new MemoryStream(pdf))]), default));
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.Refusals[0].Text);
        }
    }

    private static async Task<double> RateAsync(TimeSpan length, Func<int, Task> act)
    {
        var (count, clock) = (0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Clerks).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                await act(Interlocked.Increment(ref count));
            }
        })));
        return count / clock.Elapsed.TotalSeconds;
    }

    // One writer at a time is what the engine can do; sixteen would only wait for each other.
    private static Task<double> PlainSqliteAsync(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "plain.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE plain (number INTEGER PRIMARY KEY, words TEXT NOT NULL);";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO plain (words) VALUES ('V/v việc')";
        var (count, clock) = (0, Stopwatch.StartNew());
        while (clock.Elapsed < Length)
        {
            command.ExecuteNonQuery();
            count++;
        }

        return Task.FromResult(count / clock.Elapsed.TotalSeconds);
    }

    private static async Task<double> PlainPostgresAsync(string connectionString)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(connectionString);
        await using (var create = source.CreateCommand("CREATE TABLE IF NOT EXISTS plain (number bigserial PRIMARY KEY, words text NOT NULL)"))
        {
            await create.ExecuteNonQueryAsync();
        }

        return await RateAsync(Length, async _ =>
        {
            await using var insert = source.CreateCommand("INSERT INTO plain (words) VALUES ('V/v việc')");
            await insert.ExecuteNonQueryAsync();
        });
    }

    private static async Task<TResult> DoAsync<TAction, TResult>(ServiceProvider services, Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }
}
