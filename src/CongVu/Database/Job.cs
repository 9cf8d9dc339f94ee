namespace CongVu.Database;

/// <summary>A piece of work to be done soon by a worker. Its type's name is its kind.</summary>
public abstract record Job;

/// <summary>Does jobs of one kind. May run twice for one job after a crash: so it must be idempotent.</summary>
public interface IJobHandler<in TJob>
    where TJob : Job
{
    Task RunAsync(TJob job, CancellationToken cancel);
}
