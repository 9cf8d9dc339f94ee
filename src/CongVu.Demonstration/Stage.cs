using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Demonstration;

/// <summary>Runs the office's actions, each in a scope of its own, and insists that they are done.</summary>
internal sealed class Stage(IServiceProvider services)
{
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

    private static TOutcome Insist<TOutcome>(TOutcome outcome)
        where TOutcome : Outcome => outcome.IsDone
        ? outcome
        : throw new InvalidOperationException($"The demonstration was refused: {string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Code}: {refusal.Text}"))}");
}
