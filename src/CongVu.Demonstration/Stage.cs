using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Demonstration;

/// <summary>
/// An office of its own on the same data, with a clock to wind: it runs the actions that people use, each in a scope of its own,
/// and insists that they are done.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Stage(ServiceProvider services, StageClock clock, OfficeSettings settings) => (this.services, Clock, Settings) = (services, clock, settings);

    public StageClock Clock { get; }

    public OfficeSettings Settings { get; }

    /// <summary>How many acts run beside each other.</summary>
    public static ParallelOptions Hands(CancellationToken cancel) =>
        new() { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4), CancellationToken = cancel };

    /// <summary>Opens the stage over an installation. What is written is safe when the whole is finished, not before.</summary>
    public static Stage Open(OfficeSettings settings, TimeProvider real)
    {
        var clock = new StageClock(real);
        var office = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock)
            .AddOffice(settings with { Database = settings.Database.ForFilling() });
        return new Stage(office.BuildServiceProvider(), clock, settings);
    }

    public async Task<TResult> RunAsync<TAction, TResult>(Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }

    /// <summary>Runs an action that makes something.</summary>
    public async Task<Id<T>> MakeAsync<TAction, T>(Func<TAction, Task<Outcome<Id<T>>>> run)
        where TAction : notnull => Insist(await RunAsync(run)).Value;

    /// <summary>Runs an action that must be done.</summary>
    public async Task DoAsync<TAction>(Func<TAction, Task<Outcome>> run)
        where TAction : notnull => Insist(await RunAsync(run));

    /// <summary>The person with the posts of the day the clock shows.</summary>
    public async Task<Actor> ActorAsync(Id<Person> person, CancellationToken cancel) =>
        (await RunAsync((LoadActor load) => load.ByPersonAsync(person, cancel)))!;

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static TOutcome Insist<TOutcome>(TOutcome outcome)
        where TOutcome : Outcome => outcome.IsDone
        ? outcome
        : throw new InvalidOperationException($"The demonstration was refused: {string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Code}: {refusal.Text}"))}");
}
