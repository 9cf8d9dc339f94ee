using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>The shapes of words that name a unit, many units, or the person at the head of them.</summary>
internal static class UnitPhrases
{
    private const string Noun =
        "(?:cơ quan|sở|ban|ngành|đoàn thể|phòng|đơn vị|địa phương|xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu|doanh nghiệp|trường|tổ chức|bộ|cục|vụ|chi cục|trung tâm|thôn|hội|đồng chí|ủy viên|thành viên|chủ đầu tư)";

    private const string Body = "(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|công an|đảng ủy|trạm y tế|mặt trận tổ quốc)";
    private const string HeadWord = "(?:thủ trưởng|giám đốc|chủ tịch|trưởng|chánh|lãnh đạo|người đứng đầu|hiệu trưởng|bí thư)";
    private const string Territory = "(?:tỉnh|huyện|xã|thành phố|thị xã|phường|sở)";

    private const string Qualifier =
        @"(?: (?:cấp " + Territory + @"|(?:trực )?thuộc(?: " + Body + @")?(?: " + Territory + @")?|có liên quan|liên quan|nêu trên|trên địa bàn(?: " + Territory + @")?|chuyên môn|khác|của " + Territory + "|" + Body + @" " + Territory + "|" + Territory + "))*";

    /// <summary>Many units at once, with the person at their head: <c>Chủ tịch UBND các xã, thị trấn</c>. The group kind is the shared first word of names that may follow.</summary>
    public static readonly Regex Group = ReadingPattern.Of(
        "^(?:" + HeadWord + @" )?(?<body>" + Body + @" )?(?:(?:tất cả |toàn bộ )?(?:các|những) (?<noun>" + Noun + @")(?:\s*(?:,\s*(?:và )?| và |/|-)\s*(?:các )?" + Noun + @"| (?:ngành|đoàn thể))*|cấp (?:huyện|xã)|quý (?:cơ quan|đơn vị|sở|ban))\b"
        + Qualifier + @"\b");

    /// <summary>The first words of a restriction that belongs to the group before it: <c>các đơn vị chưa đăng ký …, khẩn trương</c>.</summary>
    public static readonly Regex Restriction = ReadingPattern.Of(@"^ (?:chưa|đã|còn|được|đang|có tên)\s");

    /// <summary>The person at the head of one unit, who stands for it.</summary>
    public static readonly Regex Head = ReadingPattern.Of(@"^(?:đồng chí )?(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng|chi cục trưởng|cục trưởng|hiệu trưởng|lãnh đạo|người đứng đầu|chánh|trưởng) ");

    /// <summary>The first word of a name of a unit.</summary>
    public static readonly Regex FirstWord = ReadingPattern.Of(
        @"^(?:sở|phòng|ban|văn phòng|thường trực|ubnd|ủy ban|hđnd|hội đồng|công an|chi cục|cục|tổng cục|bộ|trung tâm|hội|thanh tra|kho bạc|viện|trường|bệnh viện|tòa án|báo|đài|công ty|tổng công ty|đoàn|tỉnh đoàn|huyện đoàn|liên đoàn|mặt trận|bảo hiểm|ngân hàng|bộ chỉ huy|ban chỉ huy|tổ|hạt|trạm|cổng)\b");

    /// <summary>Words that begin as a unit does and name none: <c>Tổ chức</c>, <c>Trường hợp</c>.</summary>
    public static readonly Regex NoName = ReadingPattern.Of(
        @"^(?:tổ chức|báo cáo|ban hành|ban đầu|trường hợp|bộ phận|bộ máy|hội nghị|hội thảo|phòng\s*,|phòng (?:ngừa|chống)|đoàn kết|thanh tra\s*,|viện dẫn|báo động)");

    /// <summary>Usual names with "and" inside them, which an enumeration would tear apart.</summary>
    public static readonly Regex NameWithAnd = ReadingPattern.Of(
        @"^(?:khoa học và công nghệ|kế hoạch và đầu tư|thông tin và truyền thông|tài nguyên và môi trường|giáo dục và đào tạo|"
        + @"lao động\s*[-,]\s*thương binh và xã hội|nông nghiệp và (?:môi trường|phát triển nông thôn|ptnt)|văn hóa(?:\s*,\s*thể thao)? và (?:thể thao|thông tin|du lịch)|"
        + @"dân tộc và tôn giáo|kinh tế và hạ tầng)\b");

    /// <summary>A person told by name.</summary>
    public static readonly Regex Person = ReadingPattern.Of(@"^(?:đồng chí|ông|bà)\s");

    /// <summary>The bodies whose office bears their names.</summary>
    public static readonly Regex Council = ReadingPattern.Of(@"^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đbqh)\b");

    /// <summary>What stands between two units of a list.</summary>
    public static readonly Regex Separator = ReadingPattern.Of(@"^\s*(?:[,;]\s*(?:và )?| và | cùng )");
}
