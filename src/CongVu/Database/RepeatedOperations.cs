using CongVu.Outcomes;

namespace CongVu.Database;

/// <summary>Tells a front door whether the operation it is about to run was done before, and what that made.</summary>
public sealed class RepeatedOperations
{
    private readonly OfficeContext db;

    internal RepeatedOperations(OfficeContext db) => this.db = db;

    public Task<Outcome?> FindAsync(CancellationToken cancel) => db.FindRepeatedAsync(cancel);
}
