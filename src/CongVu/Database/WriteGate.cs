namespace CongVu.Database;

/// <summary>
/// Lets one writer in at a time where the engine has one writer anyway: waiting here is fair and quick,
/// waiting inside SQLite is a lottery of sleeps. PostgreSQL has no gate.
/// </summary>
internal sealed class WriteGate(DatabaseSettings settings) : IDisposable
{
    private readonly SemaphoreSlim? turn = settings.Engine is Engine.Sqlite ? new SemaphoreSlim(1, 1) : null;

    public async ValueTask<Turn> EnterAsync(CancellationToken cancel)
    {
        if (turn is not null)
        {
            await turn.WaitAsync(cancel);
        }

        return new Turn(turn);
    }

    public void Dispose() => turn?.Dispose();

    internal readonly struct Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
