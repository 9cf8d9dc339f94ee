using System.Reflection;
using System.Text.RegularExpressions;
using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>How the office's types lie in columns: the same words on both engines, the engine's best type for each.</summary>
internal static partial class ModelConventions
{
    public static void Configure(ModelConfigurationBuilder conventions, Engine engine)
    {
        conventions.Properties<FileHash>().HaveConversion<ColumnConversions.FileHashText>();
        conventions.Properties<Enum>().HaveConversion<string>();
        foreach (var id in IdTypes())
        {
            conventions.Properties(id).HaveConversion(ColumnConversions.ForId(id, engine));
        }

        if (engine is Engine.Sqlite)
        {
            conventions.Properties<Guid>().HaveConversion<ColumnConversions.GuidBytes>();
            conventions.DefaultTypeMapping<Guid>().HasConversion<ColumnConversions.GuidBytes>();
            conventions.Properties<DateTimeOffset>().HaveConversion<ColumnConversions.MomentMilliseconds>();
            conventions.DefaultTypeMapping<DateTimeOffset>().HasConversion<ColumnConversions.MomentMilliseconds>();
        }
    }

    public static void Finish(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table)
            {
                entity.SetTableName(SnakeCase(table));
            }

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.GetColumnName()));
            }

            if (typeof(Versioned).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Versioned.Version))!.IsConcurrencyToken = true;
            }
        }
    }

    private static IEnumerable<Type> IdTypes() =>
        from type in typeof(ModelConventions).Assembly.GetTypes()
        where type.IsClass && !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(Id<>)
        group plain by plain into distinct
        select distinct.Key;

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();
}
