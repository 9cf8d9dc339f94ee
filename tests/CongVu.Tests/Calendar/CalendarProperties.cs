using CongVu.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Tests.Calendar;

/// <summary>The fast calendar against one that walks day by day and minute by minute, on calendars and questions made up at random.</summary>
public sealed class CalendarProperties
{
    private static readonly DateOnly Start = new(2025, 11, 1);

    [Fact]
    public void Adding_working_days_is_walking_from_day_to_day() => Check(Cases(days: 400), question =>
        question.Fast.AddWorkingDays(question.From, question.Count) == question.Slow.AddWorkingDays(question.From, question.Count));

    [Fact]
    public void Working_days_between_are_those_one_meets_on_the_way() => Check(Cases(days: 400), question =>
        question.Fast.WorkingDaysBetween(question.From, question.To) == question.Slow.WorkingDaysBetween(question.From, question.To));

    [Fact]
    public void Adding_and_counting_working_days_undo_each_other() => Check(Cases(days: 400), question =>
        question.Fast.WorkingDaysBetween(question.From, question.Fast.AddWorkingDays(question.From, Math.Abs(question.Count))) == Math.Abs(question.Count));

    [Fact]
    public void A_term_ends_on_a_working_day_that_walking_finds_too() => Check(Cases(days: 400), question =>
    {
        var unit = (TermUnit)(question.Minute % 5);
        var longest = unit switch { TermUnit.Years => 2, TermUnit.Months => 24, _ => 80 };
        var term = new Term(1 + (Math.Abs(question.Count) % longest), unit);
        return term.After(question.From, question.Fast).LastDay == question.Slow.EndOf(term, question.From);
    });

    [Fact]
    public void Worked_minutes_are_those_a_walk_by_minutes_counts() => Check(Cases(days: 12), question =>
        question.Fast.WorkingTimeBetween(question.FromMoment, question.ToMoment) == TimeSpan.FromMinutes(question.Slow.MinutesBetween(question.FromMoment, question.ToMoment)));

    [Fact]
    public void Added_working_time_ends_at_the_first_minute_a_walk_reaches() => Check(Cases(days: 12), question =>
    {
        var minutes = 1 + (Math.Abs(question.Count) * 37 % 2000);
        return question.Fast.AddWorkingTime(question.FromMoment, TimeSpan.FromMinutes(minutes)) == question.Slow.AddMinutes(question.FromMoment, minutes);
    });

    private static void Check(Gen<Question> cases, Func<Question, bool> holds) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300).WithReplay(20260917, 7));

    private static Gen<Question> Cases(int days) =>
        from saturday in Gen.Elements(Enum.GetValues<SaturdayWork>())
        from rows in Gen.ListOf(Gen.Zip(Gen.Choose(0, 600), Gen.Elements(Enum.GetValues<CalendarDayKind>())))
        from begin in Gen.Choose(0, 300)
        from distance in Gen.Choose(-days, days)
        from count in Gen.Choose(-80, 80)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select new Question(saturday, rows, begin, distance, count, minute);

    private sealed record Question(SaturdayWork Saturday, IReadOnlyList<(int Offset, CalendarDayKind Kind)> Rows, int Begin, int Distance, int Count, int Minute)
    {
        private readonly OfficeHours hours = new(new Session(new(7, 30), new(11, 30)), new Session(new(13, 30), new(17, 0)), Saturday);

        private List<CalendarDay> Days => [.. Rows.Select(row => Calendar.Days.Row(Start.AddDays(row.Offset), row.Kind))];

        public WorkCalendar Fast => WorkCalendar.Build(hours, Days);

        public SlowCalendar Slow => new(hours, Days);

        public DateOnly From => Start.AddDays(200 + Begin);

        public DateOnly To => From.AddDays(Distance);

        public DateTimeOffset FromMoment => VietnamTime.StartOf(From).AddMinutes(Minute);

        public DateTimeOffset ToMoment => VietnamTime.StartOf(To).AddMinutes((Minute * 7) % (24 * 60));
    }
}
