using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>The office on PostgreSQL.</summary>
internal sealed class PostgresOffice(DbContextOptions<PostgresOffice> options) : OfficeContext(options)
{
    public override Engine Engine => Engine.Postgres;
}
