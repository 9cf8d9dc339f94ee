using System.Text.RegularExpressions;
using static CongVu.Documents.Reading.DueMeanings;

namespace CongVu.Documents.Reading;

/// <summary>One way of setting a time: its words, and what they mean. Null means that these words set none.</summary>
/// <param name="Pattern">Over lower-case text; a group named time, if there is one, is the part that sets the time.</param>
/// <param name="Read">What a match means.</param>
internal sealed record DueRule(Regex Pattern, Func<DueMatch, Due?> Read);

/// <summary>The rules, the more particular first: a later rule does not see what an earlier one has taken.</summary>
internal static class DueRules
{
    private const string Bound = @"(?<bound>trước|chậm nhất|muộn nhất|đến hết|hết|hạn (?:cuối|chót|trả lời|hoàn thành|báo cáo|nộp)|thời hạn(?: (?:hoàn thành|trả lời|báo cáo))?|không (?:quá|muộn hơn)|xong|trong|đến)"
        + @"(?:\s*:|(?: (?:là|vào|trước|đến|hết|trong|xong|cuối))*)";

    private const string Hour = @"(?:(?<hour>\d{1,2})\s*(?:giờ|g|h)\s*(?<minute>\d{2})?(?:\s*phút|')?\s*,?\s*)?";
    private const string Recurs = "(?:hàng|hằng|mỗi)";
    private const string OnDay = @"(?:định kỳ )?(?:(?:chậm nhất|trước|muộn nhất|vào|là) )*ngày (?<d>\d{1,2})";
    private const string CycleWord = "(?<cycle>ngày|tuần|tháng|quý|năm|(?:06|6|sáu) tháng)";
    private const string Reports = "(?:tổng hợp|báo cáo|rà soát|kiểm tra|gửi|thống kê|đánh giá|cập nhật|sơ kết)";
    private const string MonthYear = @"(?<m>\d{1,2})(?:(?:\s*[/-]\s*| năm )(?<y>\d{4}))?";
    private const string Count = @"(?<count>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|ba mươi)(?:\s*\([^)]{1,12}\))?";

    public static IReadOnlyList<DueRule> All { get; } =
    [
        // A stretch from day to day tells when something was, or which days a report covers.
        Rule("từ (?:ngày )?" + DatePattern.AnyYear + @",? (?:đến|tới) (?:hết )?(?:ngày )?" + DatePattern.AnyYear, _ => null),
        Rule(OnDay + $" {Recurs} tháng", MonthDay),
        Rule(OnDay + $" (?:của )?tháng (?<which>cuối|đầu) (?:của )?(?:{Recurs} )?quý", QuarterDay),
        Rule(OnDay + $" của (?:{Recurs} )?tháng", MonthDay),
        Rule(OnDay + @"(?:\s*[/-]\s*| tháng )(?<m>\d{1,2}) (?:" + Recurs + " năm|của năm)", YearDay),
        Rule(@"(?:(?:chậm nhất|trước|vào) )*thứ (?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7]) " + Recurs + " tuần", Weekday),
        Rule($"định kỳ (?:{Recurs} )?{CycleWord}", Recurring),
        Rule(@"(?:^|[.;:,-] |\n\s*)(?<time>" + $"{Recurs} {CycleWord}),? {Reports}", Recurring),
        Rule(@"(?:^|[.;] )(?<time>" + $"{Recurs} {CycleWord}) ", Recurring),
        Rule(@"(?:trước )?\d{1,2}\s*(?:giờ|g|h)\s*(?:\d{2})? (?:" + Recurs + " (?<cycle>ngày|tuần|tháng))", Recurring),
        Rule($"{Reports} (?<time>(?:định kỳ )?{Recurs} {CycleWord})", Recurring),
        Rule(@"(?:(?:kể|bắt đầu) )?từ (?<dayword>ngày )?" + DatePattern.AnyYear + "(?: trở đi)?", FromDay),
        Rule("(?:(?:kể|bắt đầu) )?từ tháng " + MonthYear + "(?: trở đi)?", FromMonth),
        Rule(Bound + @" " + Hour + "(?:vào )?(?<dayword>ngày )?" + DatePattern.AnyYear, ByDay),
        Rule(Bound + " tháng " + MonthYear, ByMonth),
        Rule(Bound + @" quý (?<quarter>iv|i{1,3}|[1-4])(?:(?:\s*[/-]\s*| năm )(?<y>\d{4}))?", ByQuarter),
        Rule("(?:trong|hết|đến hết|trước|cuối) năm (?<y>\\d{4})", ByYear),
        Rule("(?<lead>(?:trong|sau|không quá|chậm nhất|tối đa|muộn nhất)(?: (?:là|sau|thời hạn|thời gian|vòng|không quá))* )?" + Count
            + " (?<unit>ngày làm việc|giờ làm việc|ngày|giờ|tuần|tháng|năm)"
            + "(?:,? (?:kể )?(?:từ|sau) (?<event>(?:ngày|khi|thời điểm|lúc) [^,;.:]{2,80}))?", Within),
        Rule("(?:ngay (?:sau )?khi|sau khi có) [^,;.:]{3,200}", match => new Due.InWords(match.Words)),
        Rule("trong (?<span>ngày|tuần|tháng|quý|năm) (?:này|hôm nay|nay)|ngay trong ngày", WithinThis),
    ];

    private static DueRule Rule(string words, Func<DueMatch, Due?> read) =>
        new(ReadingPattern.Of((words.StartsWith("(?:^", StringComparison.Ordinal) ? "" : @"\b") + $"(?:{words})"), read);
}
