using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Directives.Figures;

/// <summary>Writes the marks of honesty, in the transaction of the act they tell of.</summary>
internal sealed class HonestyBook(OfficeContext db, IdSource ids, OfficeClock clock)
{
    public void Mark(Assignment assignment, HonestyKind kind) => db.Add(new HonestyMark(ids.Next(), assignment, kind, clock.Today));

    public void MarkLateEntry(Directive directive) => db.Add(new HonestyMark(ids.Next(), directive, clock.Today));
}
