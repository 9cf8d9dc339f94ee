using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Ledger;

/// <summary>Finds and runs the reactions to a fact, in the order in which the modules registered them: lower capabilities first.</summary>
internal static class FactReactions
{
    private delegate Task Runner(IServiceProvider services, Fact fact, Authority authority, CancellationToken cancel);

    private static readonly ConcurrentDictionary<Type, Runner> Runners = new();

    public static Task RunAsync(IServiceProvider services, Fact fact, Authority authority, CancellationToken cancel) =>
        Runners.GetOrAdd(fact.GetType(), Build)(services, fact, authority, cancel);

    private static Runner Build(Type factType) =>
        typeof(FactReactions).GetMethod(nameof(RunTypedAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(factType).CreateDelegate<Runner>();

    private static async Task RunTypedAsync<TFact>(IServiceProvider services, Fact fact, Authority authority, CancellationToken cancel)
        where TFact : Fact
    {
        foreach (var reaction in services.GetServices<IReaction<TFact>>())
        {
            await reaction.ReactAsync((TFact)fact, authority, cancel);
        }
    }
}
