using CongVu.Files;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>
/// The one way to the data. Internal: a page, an endpoint or a command cannot compile a way around a rule.
/// </summary>
internal abstract class OfficeContext(DbContextOptions options) : DbContext(options)
{
    // Contexts are pooled: these come with each scope.
    private WriteGate gate = null!;
    private CommitFlush flush = null!;
    private FactLedger ledger = null!;

    public abstract Engine Engine { get; }

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>Gives a context out of the pool to the act of a scope.</summary>
    internal OfficeContext For(WriteGate writers, CommitFlush disk, FactLedger facts)
    {
        (gate, flush, ledger) = (writers, disk, facts);
        return this;
    }

    /// <summary>Saves the act: change and facts together, or nothing.</summary>
    public Task<Outcome> SaveAsync(CancellationToken cancel) => SaveAsync(() => Task.CompletedTask, cancel);

    /// <summary>
    /// Saves the act. <paramref name="last"/> runs inside the transaction just before the save:
    /// there a register number is taken, as late as possible. What it or a reaction refuses is the outcome, and nothing is saved.
    /// </summary>
    public async Task<Outcome> SaveAsync(Func<Task> last, CancellationToken cancel)
    {
        try
        {
            await WriteAsync(last, cancel);
            return Outcome.Done;
        }
        catch (DbUpdateException broken) when (broken is DbUpdateConcurrencyException || EngineErrors.IsUniqueViolation(broken))
        {
            return await RepeatedAsync(cancel);
        }
        catch (RefusedException refused)
        {
            // Nothing of the refused act may ride along with a later save of the same scope.
            ChangeTracker.Clear();
            ledger.Forget();
            return new Refusals().Add(refused.Refusals);
        }
    }

    /// <summary>What this operation made the first time, if there was a first time.</summary>
    public async Task<Outcome?> FindRepeatedAsync(CancellationToken cancel)
    {
        var first = await Facts.AsNoTracking()
            .Where(fact => fact.Operation == ledger.Operation && fact.Ordinal == 0)
            .Select(fact => (Guid?)fact.Subject)
            .FirstOrDefaultAsync(cancel);
        if (first is null)
        {
            return null;
        }

        // The first time may still be waiting for the disk: what is told twice must be as durable as what is told once.
        await flush.WaitAsync();
        return new Outcome([], first);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("The office saves by SaveAsync, with facts.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Configure(configurationBuilder, Engine);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OfficeContext).Assembly);
        ModelConventions.Finish(modelBuilder);
    }

    private async Task WriteAsync(Func<Task> last, CancellationToken cancel)
    {
        await CommitAsync(last, cancel);
        await flush.WaitAsync();
    }

    private async Task CommitAsync(Func<Task> last, CancellationToken cancel)
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await ChangeAndSaveAsync(last, cancel);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await transaction.CommitAsync(cancel);
    }

    // Looking for changes compares everything that was loaded: once after each step, not whenever somebody asks what is there.
    private async Task ChangeAndSaveAsync(Func<Task> last, CancellationToken cancel)
    {
        await last();
        ChangeTracker.DetectChanges();
        await ledger.ReactAsync(cancel);
        ChangeTracker.DetectChanges();
        AddFacts();
        await FirstWins.WriteAsync(this, cancel);
        await SaveChangesAsync(cancel);
    }

    private void AddFacts()
    {
        var rows = ledger.TakeRows();
        ChangeGuard.Check(ChangeTracker, rows.Count);
        foreach (var row in rows)
        {
            Add(row);
            Add(new UnsealedFact { Fact = row.Id });
        }
    }

    private async Task<Outcome> RepeatedAsync(CancellationToken cancel)
    {
        ChangeTracker.Clear();
        return await FindRepeatedAsync(cancel) ?? (Outcome)DatabaseRefusals.ChangedMeanwhile;
    }
}
