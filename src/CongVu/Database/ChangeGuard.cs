using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CongVu.Database;

/// <summary>Keeps two promises at every save: no change without a recorded fact, and facts are never edited.</summary>
internal static class ChangeGuard
{
    /// <exception cref="InvalidOperationException">An action forgot its fact, or touched one.</exception>
    public static void Check(ChangeTracker tracker, int facts)
    {
        var changes = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var edited = changes.FirstOrDefault(entry => entry.Entity is FactRow or StoredFile && entry.State is not EntityState.Added);
        if (edited is not null)
        {
            throw new InvalidOperationException($"A {edited.Metadata.ClrType.Name} is never edited or deleted.");
        }

        var unrecorded = changes.FirstOrDefault(entry => entry.Entity is not (IUnrecorded or FactRow));
        if (facts == 0 && unrecorded is not null)
        {
            throw new InvalidOperationException($"{unrecorded.Metadata.ClrType.Name} changes without a fact: record what happened.");
        }

        GrowVersions(tracker, changes);
    }

    // A part's change is its whole's change: who saw the old whole must be told.
    private static void GrowVersions(ChangeTracker tracker, List<EntityEntry> changes)
    {
        var wholes = tracker.Entries<Versioned>().Where(entry => entry.State is not EntityState.Added).ToList();
        foreach (var whole in wholes.Where(whole => changes.Exists(change => change.Entity == whole.Entity || IsPartOf(change, whole))))
        {
            whole.Property(row => row.Version).CurrentValue++;
        }
    }

    private static bool IsPartOf(EntityEntry change, EntityEntry whole) => change.Metadata.GetForeignKeys().Any(key =>
        key.PrincipalEntityType == whole.Metadata &&
        Equals(change.Property(key.Properties[0]).CurrentValue, whole.Property(key.PrincipalKey.Properties[0]).CurrentValue));
}
