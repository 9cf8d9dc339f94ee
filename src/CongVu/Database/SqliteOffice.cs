using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>The office on SQLite.</summary>
internal sealed class SqliteOffice(DbContextOptions<SqliteOffice> options, WriteGate gate, FactLedger ledger)
    : OfficeContext(options, gate, ledger)
{
    public override Engine Engine => Engine.Sqlite;
}
