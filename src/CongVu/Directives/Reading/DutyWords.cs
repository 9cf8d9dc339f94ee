using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>The words with which duties begin, so that one sees where the name of a unit ends.</summary>
internal static class DutyWords
{
    private const string Verbs =
        "chủ trì|phối hợp|tham mưu|báo cáo|xây dựng|rà soát|kiểm tra|theo dõi|đôn đốc|nhắc nhở|hướng dẫn|tổ chức|triển khai|thực hiện|chỉ đạo|cập nhật|"
        + "hoàn thành|hoàn thiện|đề xuất|nghiên cứu|thẩm định|thẩm tra|trình|gửi|cung cấp|bố trí|phân công|cử|đảm bảo|bảo đảm|quán triệt|lập|ban hành|thông báo|"
        + "tổng hợp|thu thập|xử lý|giải quyết|tiếp nhận|tiếp thu|chuẩn bị|đăng ký|công khai|niêm yết|tuyên truyền|phổ biến|vận động|quản lý|giám sát|thanh tra|"
        + "đánh giá|khắc phục|chấn chỉnh|sắp xếp|sử dụng|ký|chuyển|làm (?:việc|tốt|rõ)|mở|tham gia|vận hành|duy trì|nâng cấp|nâng cao|khai thác|số hóa|xem xét|quyết định|tạo|"
        + "ưu tiên|kết thúc|dừng|đình chỉ|hỗ trợ|tiến hành|nghiệm thu|phê duyệt|thống kê|lưu ý|đưa|nắm|phát hiện|bám sát|lấy ý kiến|khảo sát|mời|thành lập|"
        + "kiện toàn|thu hồi|bàn giao|xác định|xác minh|trả lời|giải trình|kiểm điểm|tự|rút kinh nghiệm|cấp|lắp đặt|mua sắm|tập huấn|đào tạo|ghi|nộp|thanh toán|"
        + "giám định|chịu|căn cứ|trên cơ sở|giữ|đối chiếu|tháo gỡ|phát huy|nêu cao|cài đặt|bổ sung|điều chỉnh|dự";

    private const string Manner =
        "khẩn trương|chủ động|tiếp tục|nghiêm túc|thường xuyên|kịp thời|trực tiếp|tích cực|tăng cường|tập trung|đẩy mạnh|phải|có|cần|sớm|không|ngay|định kỳ|"
        + "hàng tháng|hằng tháng|hàng quý|hằng quý|hàng tuần|hằng tuần|trước|chậm nhất|muộn nhất|trong|từ ngày|kể từ|đến hết|đồng thời|tại|theo|sau khi|chịu trách nhiệm|nghiêm cấm";

    // Room for the longest of these, broken over two lines of a page.
    private const int Window = 80;

    private static readonly Regex Opener = ReadingPattern.Of("^(?:" + Verbs + "|" + Manner + @")\b");

    private static readonly Regex Tells = ReadingPattern.Of(@"^(?:giao|yêu cầu|đề nghị|phân công|đã|đang|là)\b");
    private static readonly Regex Joins = ReadingPattern.Of(@"^(?:và|của|về|do|để|mà|thì|được|bị|tại|với|theo|cùng|hoặc|có|năm|từ|nêu|trên|sẽ|cũng|vẫn)\b");
    private static readonly Regex AdverbFirst = ReadingPattern.Of("^(?:" + Manner + @")\b");

    // What is left of a sentence that only says "do all this": adverbs and the word itself.
    private static readonly Regex OnlyCarryOut = ReadingPattern.Of(
        @"^(?:(?:nghiêm túc|khẩn trương|tổ chức|triển khai|quán triệt|tập trung|phối hợp|kịp thời|chủ động|và|,|:)\s*)*thực hiện\b");

    /// <summary>Whether a duty begins here: a verb or adverb of duty, in lower case as no name begins.</summary>
    public static bool BeginAt(SourceText source, int start, int end) =>
        start < end && char.IsLower(source.Text[start]) && Opener.IsMatch(source.Lower[start..Math.Min(end, start + Window)]);

    /// <summary>Whether words behind a known unit can be its duty, though their verb is on no list.</summary>
    public static bool MayBeginAt(SourceText source, int start, int end) =>
        start < end && char.IsLower(source.Text[start]) && !Joins.IsMatch(source.Lower[start..Math.Min(end, start + Window)]) && !EndNameAt(source, start, end);

    /// <summary>Whether the words here can no longer belong to the name before them: a duty, or one who tells others of theirs.</summary>
    public static bool EndNameAt(SourceText source, int start, int end) =>
        BeginAt(source, start, end) || Tells.IsMatch(source.Lower[start..Math.Min(end, start + Window)]);

    /// <summary>Whether the main clause surely begins here, with an adverb: verbs alone may still be a list inside a name.</summary>
    public static bool BeginWithAdverbAt(SourceText source, int start, int end) =>
        start < end && AdverbFirst.IsMatch(source.Lower[start..Math.Min(end, start + Window)]);

    /// <summary>Whether words, compared in lower case, begin as a duty does.</summary>
    public static bool Begin(string lower) => Opener.IsMatch(lower);

    /// <summary>Whether the words say no more than that all this is to be carried out, as letters close.</summary>
    public static bool OnlySayCarryOut(string lower) => OnlyCarryOut.IsMatch(lower);
}
