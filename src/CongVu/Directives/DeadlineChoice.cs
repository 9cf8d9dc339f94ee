using CongVu.Calendar;

namespace CongVu.Directives;

/// <summary>A deadline as people give it: by a day, within a term, or none (cách đặt hạn).</summary>
public sealed record DeadlineChoice
{
    private DeadlineChoice(DateOnly? day, Term? within) => (Day, Within) = (day, within);

    public static DeadlineChoice None { get; } = new(null, null);

    public DateOnly? Day { get; }

    public Term? Within { get; }

    public static DeadlineChoice On(DateOnly day) => new(day, null);

    public static DeadlineChoice In(int count, TermUnit unit) => new(null, new Term(count, unit));

    /// <summary>The last day in time, when the task is given on a day.</summary>
    internal DateOnly? LastDay(DateOnly givenOn, DateTimeOffset givenAt, WorkCalendar calendar) => Within is { } term
        ? (term.IsInHours ? term.From(givenAt, calendar, LateReceipt.CountsAsSameDay) : term.After(givenOn, calendar)).LastDay
        : Day;
}
