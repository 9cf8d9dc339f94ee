using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CongVu.TestOffice;

/// <summary>
/// A whole office in the test's hands: a fresh real database, a clock to wind, and the actions as the front doors call them.
/// It opens on Monday, 5 April 2021, 8:00.
/// </summary>
public sealed class Office : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private Office(TestDatabase database, WoundClock clock, IExchangeChannel? axis)
    {
        this.database = database;
        Clock = clock;
        var collection = new ServiceCollection();
        if (axis is not null)
        {
            collection.AddSingleton(axis);
        }

        services = collection
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddSingleton<TimeProvider>(clock)
            .AddOffice(new OfficeSettings(database.Settings, database.Folder))
            .BuildServiceProvider(validateScopes: true);
    }

    public WoundClock Clock { get; }

    public DatabaseSettings Settings => database.Settings;

    public string Folder => database.Folder;

    public static async Task<Office> OpenAsync(Engine engine) => OpenOn(await TestDatabase.CreateAsync(engine));

    /// <summary>An office on a database that was made elsewhere, with a line to an axis if the test has one.</summary>
    public static Office OpenOn(TestDatabase database, IExchangeChannel? axis = null) =>
        new(database, new WoundClock(new DateTimeOffset(2021, 4, 5, 8, 0, 0, TimeSpan.FromHours(7))), axis);

    /// <summary>Runs one action in a scope of its own, as a request does.</summary>
    public async Task<TResult> RunAsync<TAction, TResult>(Func<TAction, Task<TResult>> run, Guid? operation = null)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        if (operation is { } id)
        {
            scope.ServiceProvider.GetRequiredService<Operation>().Id = id;
        }

        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    public Task<Outcome> DoAsync<TAction>(Func<TAction, Task<Outcome>> run)
        where TAction : notnull => RunAsync(run);

    /// <summary>Runs an action that must succeed.</summary>
    public async Task<T> MakeAsync<TAction, T>(Func<TAction, Task<Outcome<T>>> run)
        where TAction : notnull
    {
        var outcome = await RunAsync(run);
        Assert.True(outcome.IsDone, string.Join('\n', outcome.Refusals.Select(refusal => $"{refusal.Code}: {refusal.Text}")));
        return outcome.Value;
    }

    /// <summary>Runs an action that must succeed and makes nothing.</summary>
    public async Task MustAsync<TAction>(Func<TAction, Task<Outcome>> run)
        where TAction : notnull
    {
        var outcome = await RunAsync(run);
        Assert.True(outcome.IsDone, string.Join('\n', outcome.Refusals.Select(refusal => $"{refusal.Code}: {refusal.Text}")));
    }

    /// <summary>The person with today's posts, as a session would find them.</summary>
    public async Task<Actor> ActorAsync(Id<Person> person) =>
        (await RunAsync((LoadActor load) => load.ByPersonAsync(person, CancellationToken.None)))!;

    /// <summary>Changes the database behind the program's back.</summary>
    public async Task MeddleAsync(string sql)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OfficeContext>().Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Services of a scope for tests that look inside.</summary>
    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await database.DisposeAsync();
    }

    /// <summary>Closes the office and leaves its database.</summary>
    public ValueTask CloseAsync() => services.DisposeAsync();
}
