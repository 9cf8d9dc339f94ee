namespace CongVu.Calendar;

/// <summary>A length of time set for doing something: <c>03 ngày làm việc</c> (thời hạn).</summary>
public readonly record struct Term(int Count, TermUnit Unit)
{
    public bool IsInHours => Unit is TermUnit.Hours or TermUnit.WorkingHours;

    /// <summary>As documents write it.</summary>
    public string Text => $"{Count:00} {UnitText(Unit)}";

    /// <summary>
    /// The end of the term when something happens on a day: counting begins the day after, and a term that would end on a day
    /// off ends with the next working day (Civil Code 2015, articles 147 and 148).
    /// </summary>
    public TermEnd After(DateOnly eventDay, WorkCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, 1);
        var last = Unit switch
        {
            TermUnit.WorkingDays => calendar.AddWorkingDays(eventDay, Count),
            TermUnit.Days => eventDay.AddDays(Count),
            TermUnit.Weeks => eventDay.AddDays(7 * Count),
            TermUnit.Months => eventDay.AddMonths(Count),
            TermUnit.Years => eventDay.AddYears(Count),
            TermUnit.WorkingHours or TermUnit.Hours => throw new InvalidOperationException($"{Text}: a term in hours runs from a moment, not from a day."),
        };
        var working = calendar.ThisOrNextWorkingDay(last);
        return new TermEnd(working, VietnamTime.EndOf(working));
    }

    /// <summary>The end of the term when something arrives at a moment; a term in hours runs from that moment on.</summary>
    public TermEnd From(DateTimeOffset arrival, WorkCalendar calendar, LateReceipt late = LateReceipt.CountsAsNextWorkingDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, 1);
        return Unit switch
        {
            TermUnit.Hours => AtMoment(arrival.AddHours(Count)),
            TermUnit.WorkingHours => AtMoment(calendar.AddWorkingTime(arrival, TimeSpan.FromHours(Count))),
            TermUnit.WorkingDays or TermUnit.Days or TermUnit.Weeks or TermUnit.Months or TermUnit.Years => After(late == LateReceipt.CountsAsNextWorkingDay ? calendar.DayOfReceipt(arrival) : VietnamTime.DayOf(arrival), calendar),
        };
    }

    private static TermEnd AtMoment(DateTimeOffset moment) => new(VietnamTime.DayOf(moment), moment.ToUniversalTime());

    private static string UnitText(TermUnit unit) => unit switch
    {
        TermUnit.WorkingDays => "ngày làm việc",
        TermUnit.Days => "ngày",
        TermUnit.Weeks => "tuần",
        TermUnit.Months => "tháng",
        TermUnit.Years => "năm",
        TermUnit.WorkingHours => "giờ làm việc",
        TermUnit.Hours => "giờ",
    };
}

/// <summary>The last day of a term and the moment at which it is over, in UTC.</summary>
public readonly record struct TermEnd(DateOnly LastDay, DateTimeOffset EndsAt);

/// <summary>What a term counts.</summary>
public enum TermUnit
{
    WorkingDays,
    Days,
    Weeks,
    Months,
    Years,
    WorkingHours,
    Hours,
}

/// <summary>What becomes of something received after office hours or on a day off. Practice, not law: each authority decides.</summary>
public enum LateReceipt
{
    CountsAsNextWorkingDay,
    CountsAsSameDay,
}
