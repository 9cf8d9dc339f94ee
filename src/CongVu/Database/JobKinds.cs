using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Database;

/// <summary>A kind of job that a module registered.</summary>
internal sealed record JobKind(Type Type, Func<IServiceProvider, Job, CancellationToken, Task> RunAsync);

/// <summary>The kinds of jobs by their names.</summary>
internal sealed class JobKinds(IEnumerable<JobKind> registered)
{
    private readonly Dictionary<string, JobKind> kinds = registered.ToDictionary(kind => kind.Type.Name);

    public JobKind this[string name] => kinds[name];
}

internal static class JobRegistration
{
    /// <summary>Registers a kind of job with the handler that does it.</summary>
    public static void AddJob<TJob, THandler>(this IServiceCollection services)
        where TJob : Job
        where THandler : class, IJobHandler<TJob>
    {
        services.AddAction<THandler>();
        services.AddSingleton(new JobKind(typeof(TJob),
            (provider, job, cancel) => provider.GetRequiredService<THandler>().RunAsync((TJob)job, cancel)));
    }
}
