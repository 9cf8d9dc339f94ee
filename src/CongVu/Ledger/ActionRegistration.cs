using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Ledger;

/// <summary>Registers actions and queries, whose constructors are internal so that only the container makes them.</summary>
internal static class ActionRegistration
{
    public static void AddAction<T>(this IServiceCollection services)
        where T : class => services.AddScoped(Factory<T>());

    /// <summary>Registers a reaction to a fact of a lower capability.</summary>
    public static void AddReaction<TFact, TReaction>(this IServiceCollection services)
        where TFact : Fact
        where TReaction : class, IReaction<TFact>
    {
        services.AddScoped<IReaction<TFact>>(Factory<TReaction>());
    }

    private static Func<IServiceProvider, T> Factory<T>()
        where T : class
    {
        var constructor = typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Single();
        var provider = Expression.Parameter(typeof(IServiceProvider));
        var resolve = typeof(ServiceProviderServiceExtensions).GetMethod(nameof(ServiceProviderServiceExtensions.GetRequiredService), 1, [typeof(IServiceProvider)])!;
        var arguments = constructor.GetParameters().Select(parameter => Expression.Call(resolve.MakeGenericMethod(parameter.ParameterType), provider));
        return Expression.Lambda<Func<IServiceProvider, T>>(Expression.New(constructor, arguments), provider).Compile();
    }
}
