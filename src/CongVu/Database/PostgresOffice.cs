using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>The office on PostgreSQL.</summary>
internal sealed class PostgresOffice(DbContextOptions<PostgresOffice> options, WriteGate gate, FactLedger ledger)
    : OfficeContext(options, gate, ledger)
{
    public override Engine Engine => Engine.Postgres;
}
