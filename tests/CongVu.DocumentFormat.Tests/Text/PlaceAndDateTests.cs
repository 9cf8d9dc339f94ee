using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class PlaceAndDateTests
{
    [Theory]
    [InlineData(2020, 1, 5, "Hà Nội, ngày 05 tháng 01 năm 2020")]
    [InlineData(2019, 6, 29, "Hà Nội, ngày 29 tháng 6 năm 2019")]
    [InlineData(2021, 12, 31, "Hà Nội, ngày 31 tháng 12 năm 2021")]
    [InlineData(2020, 2, 10, "Hà Nội, ngày 10 tháng 02 năm 2020")]
    public void Days_below_ten_and_the_first_two_months_have_a_leading_zero(int year, int month, int day, string line)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(line, new PlaceAndDate("Hà Nội", date).ToString());
        Assert.True(PlaceAndDate.IsExactLine(line));
        Assert.True(PlaceAndDate.TryParse(line, out var read));
        Assert.Equal(("Hà Nội", date), (read.Place, read.Date));
    }

    [Theory]
    [InlineData("Hà Nội, ngày 5 tháng 01 năm 2020")]
    [InlineData("Hà Nội, ngày 05 tháng 1 năm 2020")]
    [InlineData("Hà Nội, ngày 05 tháng 03 năm 2020")]
    [InlineData("Hà Nội ngày 05 tháng 01 năm 2020")]
    [InlineData("Hà Nội, Ngày 05 tháng 01 năm 2020")]
    [InlineData("Hà Nội, ngày 31 tháng 4 năm 2020")]
    [InlineData("Hà Nội, ngày    tháng 8 năm 2020")]
    public void A_line_that_only_means_a_date_is_not_exact(string line) => Assert.False(PlaceAndDate.IsExactLine(line));

    [Fact]
    public void A_draft_has_blanks_for_what_is_still_to_come()
    {
        Assert.True(PlaceAndDate.TryParse("Quan Sơn, ngày tháng 4 năm 2021", out var read));

        Assert.Equal(new PlaceAndDate("Quan Sơn", null, 4, 2021), read);
        Assert.Null(read.Date);
    }

    [Theory]
    [InlineData("Hà Nội, ngày … tháng … năm 20…")]
    [InlineData("Hà Nội, ngày     tháng     năm      ")]
    public void Dots_and_blanks_are_read(string line)
    {
        Assert.True(PlaceAndDate.TryParse(line, out var read));
        Assert.Equal("Hà Nội", read.Place);
        Assert.Null(read.Day);
    }

    [Theory]
    [InlineData(31, 2, 2020)]
    [InlineData(0, 1, 2020)]
    [InlineData(1, 13, 2020)]
    public void A_day_that_does_not_exist_gives_no_date(int day, int month, int year) => Assert.Null(new PlaceAndDate("Huế", day, month, year).Date);

    [Fact]
    public void A_sentence_is_no_place_and_date() => Assert.False(PlaceAndDate.TryParse("Căn cứ Nghị định ngày 05/3/2020", out _));
}
