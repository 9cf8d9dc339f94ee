using CongVu.Calendar;
using CongVu.Documents.Reading;

namespace CongVu.Tests.Documents.Reading;

public sealed class DueReadingTests
{
    // The letters are dated 10/6/2020, a Wednesday.
    private static readonly DateOnly Written = new(2020, 6, 10);

    public static TheoryData<string, string, Due> Set => new()
    {
        { "gửi về Sở trước ngày 20/6/2020 để tổng hợp", "trước ngày 20/6/2020", By(2020, 6, 20, isBefore: true) },
        { "chậm nhất là ngày 20 tháng 6 năm 2020", "chậm nhất là ngày 20 tháng 6 năm 2020", By(2020, 6, 20) },
        { "báo cáo chậm nhất trước ngày 20/6", "chậm nhất trước ngày 20/6", By(2020, 6, 20, isBefore: true) },
        { "gửi kết quả trước ngày 10/01 để họp", "trước ngày 10/01", By(2021, 1, 10, isBefore: true) },
        { "gửi trước 16 giờ 30 ngày 25/6/2020", "trước 16 giờ 30 ngày 25/6/2020", By(2020, 6, 25, new(16, 30), isBefore: true) },
        { "gửi trước 17h00 ngày 25/6", "trước 17h00 ngày 25/6", By(2020, 6, 25, new(17, 0), isBefore: true) },
        { "Hạn trả lời: 30/6/2020", "Hạn trả lời: 30/6/2020", By(2020, 6, 30) },
        { "xong trước 30.6.2020", "xong trước 30.6.2020", By(2020, 6, 30, isBefore: true) },
        { "đến hết ngày 31/12/2020 phải hoàn thành", "đến hết ngày 31/12/2020", By(2020, 12, 31) },
        { "hoàn thành trong tháng 6/2020", "trong tháng 6/2020", By(2020, 6, 30) },
        { "hoàn thành trong tháng 02 năm 2024", "trong tháng 02 năm 2024", By(2024, 2, 29) },
        { "hoàn thành trong tháng 7", "trong tháng 7", By(2020, 7, 31) },
        { "hoàn thành trong tháng 2", "trong tháng 2", By(2021, 2, 28) },
        { "trình trước tháng 9/2020", "trước tháng 9/2020", By(2020, 9, 1, isBefore: true) },
        { "hoàn thành trong quý III năm 2020", "trong quý III năm 2020", By(2020, 9, 30) },
        { "báo cáo hết quý IV/2020", "hết quý IV/2020", By(2020, 12, 31) },
        { "xong trong năm 2021", "trong năm 2021", By(2021, 12, 31) },
        { "hoàn thành trong tháng này", "trong tháng này", By(2020, 6, 30) },
        { "báo cáo trong tuần này", "trong tuần này", By(2020, 6, 12) },
        { "Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, thẩm định", "Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ", Within(3, TermUnit.WorkingDays, "ngày nhận hồ sơ") },
        { "trong vòng 05 (năm) ngày làm việc, báo cáo", "trong vòng 05 (năm) ngày làm việc", Within(5, TermUnit.WorkingDays) },
        { "chậm nhất sau 15 ngày kể từ ngày ký", "chậm nhất sau 15 ngày kể từ ngày ký", Within(15, TermUnit.Days, "ngày ký") },
        { "trong 24 giờ kể từ khi phát hiện phải báo cáo", "trong 24 giờ kể từ khi phát hiện phải báo cáo", Within(24, TermUnit.Hours, "khi phát hiện") },
        { "trả lời trong 04 giờ làm việc", "trong 04 giờ làm việc", Within(4, TermUnit.WorkingHours) },
        { "trong thời hạn mười lăm ngày", "trong thời hạn mười lăm ngày", Within(15, TermUnit.Days) },
        { "không quá 02 tháng kể từ ngày nhận đủ hồ sơ", "không quá 02 tháng kể từ ngày nhận đủ hồ sơ", Within(2, TermUnit.Months, "ngày nhận đủ hồ sơ") },
        { "định kỳ vào ngày 20 hàng tháng tổng hợp", "định kỳ vào ngày 20 hàng tháng", new Due.Every(Cycle.Monthly, 20) },
        { "gửi báo cáo trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng", new Due.Every(Cycle.Monthly, 25, IsBefore: true) },
        { "trước ngày 15 của tháng cuối quý", "trước ngày 15 của tháng cuối quý", new Due.Every(Cycle.Quarterly, 15, 3, IsBefore: true) },
        { "trước ngày 15 tháng 12 hằng năm", "trước ngày 15 tháng 12 hằng năm", new Due.Every(Cycle.Yearly, 15, 12, IsBefore: true) },
        { "chậm nhất thứ Sáu hàng tuần", "chậm nhất thứ Sáu hàng tuần", new Due.Every(Cycle.Weekly, Weekday: DayOfWeek.Friday) },
        { "định kỳ 6 tháng báo cáo", "định kỳ 6 tháng", new Due.Every(Cycle.HalfYearly) },
        { "đôn đốc; hàng tháng tổng hợp kết quả", "hàng tháng", new Due.Every(Cycle.Monthly) },
        { "báo cáo hằng quý kết quả", "hằng quý", new Due.Every(Cycle.Quarterly) },
        { "đảm bảo từ ngày 01/9/2020 trở đi 100% văn bản", "từ ngày 01/9/2020 trở đi", new Due.FromDay(new(2020, 9, 1)) },
        { "kể từ tháng 9/2020 ngừng nhận văn bản giấy", "kể từ tháng 9/2020", new Due.FromDay(new(2020, 9, 1)) },
        { "trình ban hành ngay sau khi Chính phủ ban hành Nghị quyết; rồi báo cáo", "ngay sau khi Chính phủ ban hành Nghị quyết", new Due.InWords("ngay sau khi Chính phủ ban hành Nghị quyết") },
        { "gửi văn bản ngay trong ngày", "ngay trong ngày", new Due.InWords("ngay trong ngày") },
    };

    [Theory]
    [MemberData(nameof(Set))]
    public void A_time_is_understood_with_the_words_that_set_it(string sentence, string words, Due expected)
    {
        var found = Assert.Single(DueReading.Read(SourceText.From(sentence), 0, sentence.Length, Written));

        Assert.Equal(expected, found.Value);
        Assert.Equal(words, found.Span.Of(sentence));
    }

    [Theory]
    [InlineData("Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ")]
    [InlineData("tình hình từ ngày 02/5/2019 đến 15/6/2019")]
    [InlineData("kỳ báo cáo từ ngày 15/6/2020 đến ngày 14/7/2020")]
    [InlineData("từ 8 giờ ngày 20/6/2020 đến 11 giờ ngày 20/6/2020 cắt điện")]
    [InlineData("từ ngày 20 tháng trước đến ngày 20 tháng hiện tại")]
    [InlineData("Trong 6 tháng đầu năm 2019, trong tổng số 2.139 nhiệm vụ")]
    [InlineData("Sau hơn 01 tháng triển khai thực hiện")]
    [InlineData("đã hoàn thành trước ngày 30/5/2020 theo yêu cầu")]
    [InlineData("báo cáo UBND tỉnh tại họp giao ban hàng tháng")]
    [InlineData("Quyết định có hiệu lực kể từ ngày 01/7/2020")]
    [InlineData("Quyết định có hiệu lực sau 45 ngày kể từ ngày ký")]
    [InlineData("trực 24/24 giờ")]
    [InlineData("phấn đấu trong 3/4 số đơn vị")]
    [InlineData("trước ngày 31/6/2020")]
    public void A_date_that_only_tells_or_cannot_be_sets_no_time(string sentence)
    {
        Assert.Empty(DueReading.Read(SourceText.From(sentence), 0, sentence.Length, Written));
    }

    [Theory]
    [InlineData("gửi trước ngày 20/6")]
    [InlineData("hoàn thành trong tháng 7")]
    [InlineData("báo cáo trong tuần này")]
    public void Without_the_date_of_the_document_a_day_without_a_year_stays_in_words(string sentence)
    {
        var found = Assert.Single(DueReading.Read(SourceText.From(sentence), 0, sentence.Length, null));

        Assert.IsType<Due.InWords>(found.Value);
        Assert.Equal(Confidence.Doubtful, found.Confidence);
    }

    [Fact]
    public void Before_a_day_means_the_day_before_is_the_last_unless_an_hour_is_named()
    {
        Assert.Equal(new DateOnly(2020, 6, 19), By(2020, 6, 20, isBefore: true).LastDay);
        Assert.Equal(new DateOnly(2020, 6, 20), By(2020, 6, 20).LastDay);
        Assert.Equal(new DateOnly(2020, 6, 20), By(2020, 6, 20, new(16, 0), isBefore: true).LastDay);
    }

    [Fact]
    public void Words_broken_over_lines_and_pages_are_one_time()
    {
        var text = "gửi về Sở trước\n          \f                2\n ngày 20 tháng\n6 năm 2020.";

        var found = Assert.Single(DueReading.Read(SourceText.From(text), 0, text.Length, Written));

        Assert.Equal(By(2020, 6, 20, isBefore: true), found.Value);
    }

    [Theory]
    [InlineData("trước ngày 20/6/2020")]
    [InlineData("hoàn thành trong quý III năm 2020")]
    public void Old_and_new_tone_placement_and_decomposed_letters_read_alike(string sentence)
    {
        var decomposed = sentence.Normalize(System.Text.NormalizationForm.FormD);

        Assert.Single(DueReading.Read(SourceText.From(decomposed), 0, SourceText.From(decomposed).Text.Length, Written));
        Assert.Equal(VietnameseLetters.Compare("thoả thuận, uỷ quyền, hoà, quý, hoàn, thuý"), VietnameseLetters.Compare("thỏa thuận, ủy quyền, hòa, quý, hoàn, thúy"));
    }

    private static Due.ByDay By(int year, int month, int day, TimeOnly? hour = null, bool isBefore = false) => new(new(year, month, day), hour, isBefore);

    private static Due.Within Within(int count, TermUnit unit, string? since = null) => new(new Term(count, unit), since);
}
