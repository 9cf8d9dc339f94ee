using CongVu.Calendar;
using CongVu.Ledger;

namespace CongVu.Organizations.WorkDays;

/// <summary>Counts deadlines of one kind again when a day of the calendar changes (tính lại hạn); the first deadline stays beside.</summary>
internal interface IRecount
{
    Task RecountAsync(ChangedDay changed, Authority authority, CancellationToken cancel);
}

/// <summary>A day that became a day off, or a day of work.</summary>
/// <param name="Day">Which; deadlines before it stay.</param>
/// <param name="Why">For the people whose deadline moves.</param>
/// <param name="Calendar">As it is from now on.</param>
internal sealed record ChangedDay(DateOnly Day, string Why, WorkCalendar Calendar);
