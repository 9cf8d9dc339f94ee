using CongVu.Calendar;
using CongVu.Ledger;

namespace CongVu.Organizations.WorkDays;

/// <summary>A day off, or worked instead of another, was entered.</summary>
public sealed record DayDecided(Id<Organization> Agency, DateOnly Day, CalendarDayKind Kind, string Occasion, string SourceDocument) : Fact(Agency);

/// <summary>A day that had been entered was taken back.</summary>
public sealed record DayWithdrawn(Id<Organization> Agency, DateOnly Day, string Occasion) : Fact(Agency);
