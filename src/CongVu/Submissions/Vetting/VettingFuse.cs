using CongVu.Calendar;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Vetting;

/// <summary>The fuse of vetting: it burns on working days and is put out by an outcome alone (hạn thẩm định).</summary>
/// <param name="ReceivedOn">The working day on which a dossier counts as received.</param>
/// <param name="WarnOn">From this day on people are warned; absent when no time is set.</param>
/// <param name="DueOn">The last day of vetting; absent when no time is set.</param>
public sealed record VettingFuse(DateOnly ReceivedOn, DateOnly? WarnOn, DateOnly? DueOn)
{
    /// <summary>The fuse of a dossier that arrives at a moment.</summary>
    public static VettingFuse Light(DateTimeOffset arrival, VettingRule rule, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        var received = rule.LateReceipt is LateReceipt.CountsAsNextWorkingDay ? calendar.DayOfReceipt(arrival) : VietnamTime.DayOf(arrival);
        return rule.WorkingDays is { } days
            ? new VettingFuse(received, calendar.AddWorkingDays(received, rule.WarningDay), calendar.AddWorkingDays(received, days))
            : new VettingFuse(received, null, null);
    }

    /// <summary>How far it has burnt on a day.</summary>
    public FuseState On(DateOnly day) =>
        DueOn is not { } due ? FuseState.None :
        day > due ? FuseState.Overdue :
        day == due ? FuseState.LastDay :
        day >= WarnOn ? FuseState.Warning :
        FuseState.Fresh;
}

/// <summary>How urgent vetting is.</summary>
public enum FuseState
{
    /// <summary>No time was set.</summary>
    None,

    /// <summary>Còn thời gian.</summary>
    Fresh,

    /// <summary>Sắp hết hạn.</summary>
    Warning,

    /// <summary>Ngày cuối.</summary>
    LastDay,

    /// <summary>Quá hạn thẩm định.</summary>
    Overdue,
}
