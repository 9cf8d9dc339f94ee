namespace CongVu.Database;

/// <summary>Wakes the worker of this process when a job was queued here. Jobs of other processes are found by polling.</summary>
public sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised: the worker is about to look.
        }
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => raised.WaitAsync(atMost, cancel);

    public void Dispose() => raised.Dispose();
}
