using CongVu.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CongVu.Database;

/// <summary>A row whose key says all about it, such as a file's hash: when two acts write it at one moment, both are right and the first one's stays.</summary>
internal interface IFirstWins;

/// <summary>Writes such rows so that the second writer finds the first one's instead of a conflict.</summary>
internal static class FirstWins
{
    /// <summary>Runs inside the transaction, before the rows that point there are saved.</summary>
    public static async Task WriteAsync(OfficeContext db, CancellationToken cancel)
    {
        foreach (var entry in Rows(db))
        {
            var properties = entry.Metadata.GetProperties().ToList();
            await db.Database.ExecuteSqlRawAsync(Statement(entry.Metadata, properties), properties.Select(property => Value(entry, property)), cancel);
            entry.State = EntityState.Unchanged;
        }
    }

    private static List<EntityEntry> Rows(OfficeContext db) =>
        [.. db.ChangeTracker.Entries().Where(entry => entry is { State: EntityState.Added, Entity: StoredFile or IFirstWins }).OrderBy(Order)];

    // A row that points to another such row goes behind it.
    private static int Order(EntityEntry entry) => entry.Metadata.GetForeignKeys().Count();

    private static string Statement(IEntityType row, List<IProperty> properties)
    {
        var columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        var values = string.Join(", ", properties.Select((_, index) => $"{{{index}}}"));
        return $"INSERT INTO {row.GetTableName()} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING";
    }

    private static object Value(EntityEntry entry, IProperty property)
    {
        var value = entry.Property(property).CurrentValue;
        return property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value!;
    }
}
