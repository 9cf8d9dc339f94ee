using CongVu.Database;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Database;

public sealed class SchemaTests
{
    [Theory, BothDatabases]
    public async Task The_numbered_scripts_make_exactly_the_tables_of_the_model(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();

        var expected = ColumnsOfModel(db);
        var actual = await ColumnsOfDatabaseAsync(db);

        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual.Where(column => !column.StartsWith("search", StringComparison.Ordinal) && !column.StartsWith("migrations.", StringComparison.Ordinal))));
    }

    [Theory, BothDatabases]
    public async Task Migrating_twice_does_nothing_the_second_time(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);

        var applied = await office.RunAsync((Migrator migrator) => migrator.MigrateAsync(CancellationToken.None));

        Assert.Empty(applied);
    }

    private static List<string> ColumnsOfModel(OfficeContext db) =>
    [
        .. from entity in db.Model.GetEntityTypes()
           let table = StoreObjectIdentifier.Table(entity.GetTableName()!)
           from property in entity.GetProperties()
           let isKey = property.IsPrimaryKey()
           let column = $"{entity.GetTableName()}.{property.GetColumnName(table)} {(property.IsColumnNullable(table) ? "null" : "not null")}{(isKey ? " key" : "")}"
           orderby column
           select column,
    ];

    private static async Task<List<string>> ColumnsOfDatabaseAsync(OfficeContext db)
    {
        var sql = db.Engine is Engine.Sqlite
            ? """
              SELECT m.name || '.' || c.name || CASE WHEN c."notnull" = 1 THEN ' not null' ELSE ' null' END || CASE WHEN c.pk > 0 THEN ' key' ELSE '' END AS "Value"
              FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
              """
            : """
              SELECT c.table_name || '.' || c.column_name || CASE WHEN c.is_nullable = 'NO' THEN ' not null' ELSE ' null' END ||
                CASE WHEN k.column_name IS NOT NULL THEN ' key' ELSE '' END AS "Value"
              FROM information_schema.columns c
              LEFT JOIN information_schema.table_constraints t ON t.table_name = c.table_name AND t.constraint_type = 'PRIMARY KEY'
              LEFT JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name AND k.column_name = c.column_name
              WHERE c.table_schema = 'public'
              """;
        var columns = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
        return [.. columns.Order(StringComparer.Ordinal)];
    }
}
