using CongVu.Calendar;
using static CongVu.Tests.Calendar.Days;

namespace CongVu.Tests.Calendar;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("month-from-20", "20/5/2020", "20/5/2020", "19/6/2020", "Từ ngày 20/5/2020 đến ngày 20/6/2020")]
    [InlineData("month-from-20", "19/5/2020", "20/4/2020", "19/5/2020", "Từ ngày 20/4/2020 đến ngày 20/5/2020")]
    [InlineData("month-from-20", "5/1/2021", "20/12/2020", "19/1/2021", "Từ ngày 20/12/2020 đến ngày 20/01/2021")]
    [InlineData("month-through-20", "20/6/2020", "21/5/2020", "20/6/2020", "Từ ngày 20/5/2020 đến ngày 20/6/2020")]
    [InlineData("month-from-15", "1/6/2020", "15/5/2020", "14/6/2020", "Từ ngày 15/5/2020 đến ngày 14/6/2020")]
    [InlineData("quarter-from-15", "14/3/2021", "15/12/2020", "14/3/2021", "Từ ngày 15/12/2020 đến ngày 14/3/2021")]
    [InlineData("quarter-from-15", "15/3/2021", "15/3/2021", "14/6/2021", "Từ ngày 15/3/2021 đến ngày 14/6/2021")]
    [InlineData("half-year-from-15", "14/6/2019", "15/12/2018", "14/6/2019", "Từ ngày 15/12/2018 đến ngày 14/6/2019")]
    [InlineData("half-year-from-15", "15/6/2019", "15/6/2019", "14/12/2019", "Từ ngày 15/6/2019 đến ngày 14/12/2019")]
    [InlineData("year-from-15", "1/2/2019", "15/12/2018", "14/12/2019", "Từ ngày 15/12/2018 đến ngày 14/12/2019")]
    [InlineData("month", "29/2/2020", "1/2/2020", "29/2/2020", "Tháng 02 năm 2020")]
    [InlineData("quarter", "1/6/2020", "1/4/2020", "30/6/2020", "Quý II năm 2020")]
    [InlineData("quarter", "31/12/2020", "1/10/2020", "31/12/2020", "Quý IV năm 2020")]
    [InlineData("half-year", "30/6/2019", "1/1/2019", "30/6/2019", "6 tháng đầu năm 2019")]
    [InlineData("half-year", "1/7/2019", "1/7/2019", "31/12/2019", "6 tháng cuối năm 2019")]
    [InlineData("year", "1/7/2019", "1/1/2019", "31/12/2019", "Năm 2019")]
    public void A_day_lies_in_the_period_its_rule_cuts(string rule, string day, string from, string lastDay, string title)
    {
        var period = PeriodRule.Of(rule).Containing(Day(day));

        Assert.Equal((Day(from), Day(lastDay), title), (period.From, period.LastDay, period.Title));
    }

    [Fact]
    public void Every_day_lies_in_exactly_one_period_of_every_rule()
    {
        var days = Enumerable.Range(0, 365 * 12).Select(Day("1/1/2018").AddDays).ToList();

        Assert.All(PeriodRule.All, rule => Assert.All(days, day =>
        {
            var period = rule.Containing(day);
            Assert.True(period.Contains(day) && !period.Next.Contains(day) && !period.Previous.Contains(day));
            Assert.Equal((period.Until, period.From), (period.Next.From, period.Previous.Until));
        }));
    }

    [Fact]
    public void The_twentieth_goes_where_the_rule_says_and_the_report_says_so()
    {
        var from = PeriodRule.Of("month-from-20").Containing(Day("20/6/2020"));
        var through = PeriodRule.Of("month-through-20").Containing(Day("20/6/2020"));

        Assert.Equal("Từ ngày 20/6/2020 đến ngày 20/7/2020", from.Title);
        Assert.Equal("Từ ngày 20/5/2020 đến ngày 20/6/2020", through.Title);
        Assert.EndsWith("ngày 20 thuộc kỳ sau.", from.Statement, StringComparison.Ordinal);
        Assert.EndsWith("ngày 20 thuộc kỳ trước.", through.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_may_be_any_days_and_moves_by_its_own_length()
    {
        var campaign = Period.Of(Day("2/5/2019"), Day("15/6/2019"));

        Assert.Equal("Từ ngày 02/5/2019 đến ngày 15/6/2019", campaign.Title);
        Assert.Equal((Day("16/6/2019"), Day("30/7/2019")), (campaign.Next.From, campaign.Next.LastDay));
        Assert.Equal(Day("1/5/2019"), campaign.Previous.LastDay);
        Assert.Throws<ArgumentException>(() => Period.Of(Day("15/6/2019"), Day("14/6/2019")));
        Assert.Single(Days(Period.Of(Day("15/6/2019"), Day("15/6/2019"))));
    }

    [Fact]
    public void A_moment_belongs_to_the_day_it_is_in_Vietnam()
    {
        var month = PeriodRule.Of("month").Containing(Day("1/6/2020"));

        Assert.False(month.Contains(Moment("31/5/2020 23:59")));
        Assert.True(month.Contains(Moment("1/6/2020 0:00")));
        Assert.Equal((Moment("1/6/2020 0:00"), Moment("1/7/2020 0:00")), (month.StartsAt, month.EndsAt));
    }

    [Fact]
    public void An_unknown_rule_is_no_rule()
    {
        Assert.Throws<ArgumentException>(() => PeriodRule.Of("fortnight"));
    }

    private static IEnumerable<DateOnly> Days(Period period) =>
        Enumerable.Range(0, period.Until.DayNumber - period.From.DayNumber).Select(period.From.AddDays);
}
