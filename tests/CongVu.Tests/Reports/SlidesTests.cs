using CongVu.Calendar;
using CongVu.Database;
using CongVu.Reports;
using CongVu.Reports.Charts;
using CongVu.Reports.Monthly;
using CongVu.Reports.Slides;
using CongVu.TestOffice;
using CongVu.Tests.Directives;

namespace CongVu.Tests.Reports;

public sealed class SlidesTests
{
    private static readonly Period April = MonthlyPeriods.Of(2021, 4);

    [Fact]
    public async Task The_slides_of_the_month_show_frozen_figures_with_a_table_behind_each_chart()
    {
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;
        await new TaskBook(province).OpenAsync(new DateOnly(2021, 4, 30));
        office.Clock.SetTo(2021, 4, 20, 9);
        await office.MakeAsync((SendMonthlyReport send) => send.RunAsync(province.HeadOfCulture, new SendMonthlyReport.Input(province.Culture, April, ""), default));
        await new TaskBook(province).OpenAsync(new DateOnly(2021, 5, 30));

        var area = await office.MakeAsync((ReportScope scope) => scope.FindAsync(null, province.District, default));
        var deck = await office.RunAsync((MonthlySlides slides) => slides.MakeAsync(area, April, default));
        var pdf = await office.MakeAsync((MonthlySlides slides) => slides.PrintAsync(null, "H56.25", April, default));
        var pages = Judge.TextOf(pdf).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            ["Kết quả thực hiện ý kiến chỉ đạo", "Kết quả chung, so với kỳ trước", "Kết quả từng đơn vị", "Kết quả từng đơn vị: số liệu"],
            deck.Slides.Select(slide => slide.Title));
        Assert.Equal(["Phòng Văn hóa và Thông tin", "1", "0", "1", "0", "0"], Assert.Single(deck.Slides[3].Table!.Rows));
        Assert.Equal(deck.Slides.Count, pages.Length);
        Assert.All(deck.Slides.Zip(pages), pair => Assert.Contains(pair.First.Title, pair.Second, StringComparison.Ordinal));
        Assert.Contains("Phòng Văn hóa và Thông tin", pages[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_strange_letter_in_a_name_becomes_a_square_and_stops_no_slide()
    {
        var chart = new BarChart("Biểu đồ", [new("Xong", "#165c37", "#fff")], [new("Sở \U0001F389 漢 Nội vu\u0323", [3])]);

        var text = Judge.TextOf(MonthlySlides.Print(new SlideDeck("Chân 漢", [new Slide("Một \U0001F389", ["dòng 漢"]) { Chart = chart }])));

        Assert.Contains("Sở □ □ Nội vụ", text, StringComparison.Ordinal);
        Assert.Contains("Một □", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bar_is_named_and_summed_whatever_a_unit_is_called()
    {
        var chart = new BarChart("Biểu đồ", [new("Xong", "#165c37", "#fff"), new("Còn", "#a3121f", "#fff")], [new("Sở \u0001 <A> & B", [30, 10]), new("Sở C", [0, 20])]);

        var pdf = MonthlySlides.Print(new SlideDeck("Chân trang", [new Slide("Một", ["dòng"]) { Chart = chart }, new Slide("Hai", [])]));
        Judge.AcceptsStructure(pdf);
        var text = Judge.TextOf(pdf);

        Assert.Contains("Sở <A> & B", string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(["40", "20"], text.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word is "40" or "20"));
        Assert.Equal(2, text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
