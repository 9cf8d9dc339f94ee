using CongVu.Calendar;
using CongVu.TestOffice;

namespace CongVu.Tests.Calendar;

public sealed class OfficeClockTests
{
    [Theory]
    [InlineData("2026-08-31T16:59:59.9999999Z", "2026-08-31T16:59:59.999Z", "2026-08-31")]
    [InlineData("2026-08-31T17:00:00Z", "2026-08-31T17:00:00Z", "2026-09-01")]
    [InlineData("2026-09-01T06:30:00.1234567+07:00", "2026-08-31T23:30:00.123Z", "2026-09-01")]
    public void It_tells_whole_milliseconds_in_UTC_and_the_day_of_Vietnam(string moment, string now, string today)
    {
        var clock = new OfficeClock(new WoundClock(Moment(moment)));

        Assert.Equal(Moment(now), clock.Now);
        Assert.Equal(TimeSpan.Zero, clock.Now.Offset);
        Assert.Equal(DateOnly.Parse(today, null), clock.Today);
    }

    [Fact]
    public void A_day_of_Vietnam_begins_at_17_hours_of_the_day_before_in_UTC()
    {
        var day = new DateOnly(2026, 2, 17);

        Assert.Equal(Moment("2026-02-16T17:00:00Z"), VietnamTime.StartOf(day));
        Assert.Equal(Moment("2026-02-17T17:00:00Z"), VietnamTime.EndOf(day));
        Assert.Equal(Moment("2026-02-17T00:30:00Z"), VietnamTime.ToUtc(day, new TimeOnly(7, 30)));
        Assert.Equal(TimeSpan.Zero, VietnamTime.StartOf(day).Offset);
        Assert.Equal(TimeSpan.FromHours(7), VietnamTime.ToLocal(VietnamTime.StartOf(day)).Offset);
    }

    [Fact]
    public void Without_a_time_zone_database_the_zone_is_seven_hours_east()
    {
        var zone = VietnamTime.Find("Nowhere/At_All");

        Assert.Equal(TimeSpan.FromHours(7), zone.BaseUtcOffset);
        Assert.Equal("Asia/Ho_Chi_Minh", VietnamTime.Zone.Id);
        Assert.Equal(zone.GetUtcOffset(Moment("2026-06-01T00:00:00Z")), VietnamTime.Zone.GetUtcOffset(Moment("2026-06-01T00:00:00Z")));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
