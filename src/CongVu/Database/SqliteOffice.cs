using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>The office on SQLite.</summary>
internal sealed class SqliteOffice(DbContextOptions<SqliteOffice> options) : OfficeContext(options)
{
    public override Engine Engine => Engine.Sqlite;
}
