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
        @"(?:\s+(?:cấp\s+" + Territory + @"|(?:trực\s+)?thuộc(?:\s+" + Body + @")?(?:\s+" + Territory + @")?|có\s+liên\s+quan|liên\s+quan|nêu\s+trên|trên\s+địa\s+bàn(?:\s+" + Territory + @")?|chuyên\s+môn|khác|của\s+" + Territory + "|" + Body + @"\s+" + Territory + "|" + Territory + "))*";

    /// <summary>Many units at once, with the person at their head: <c>Chủ tịch UBND các xã, thị trấn</c>. The group kind is the shared first word of names that may follow.</summary>
    public static readonly Regex Group = new(
        "^(?:" + HeadWord + @"\s+)?(?<body>" + Body + @"\s+)?(?:(?:tất\s+cả\s+|toàn\s+bộ\s+)?(?:các|những)\s+(?<noun>" + Noun + @")(?:\s*(?:,\s*(?:và\s+)?|\s+và\s+|/|-)\s*(?:các\s+)?" + Noun + @"|\s+(?:ngành|đoàn\s+thể))*|cấp\s+(?:huyện|xã)|quý\s+(?:cơ\s+quan|đơn\s+vị|sở|ban))\b"
        + Qualifier + @"\b", CodePattern.Options);

    /// <summary>The first words of a restriction that belongs to the group before it: <c>các đơn vị chưa đăng ký …, khẩn trương</c>.</summary>
    public static readonly Regex Restriction = new(@"^\s+(?:chưa|đã|còn|được|đang|có\s+tên)\s", CodePattern.Options);

    /// <summary>The person at the head of one unit, who stands for it.</summary>
    public static readonly Regex Head = new(@"^(?:đồng chí\s+)?(?:phó\s+)?(?:giám đốc|chủ tịch|thủ trưởng|chi cục trưởng|cục trưởng|hiệu trưởng|lãnh đạo|người đứng đầu|chánh|trưởng)\s+", CodePattern.Options);

    /// <summary>The first word of a name of a unit.</summary>
    public static readonly Regex FirstWord = new(
        @"^(?:sở|phòng|ban|văn phòng|thường trực|ubnd|ủy ban|hđnd|hội đồng|công an|chi cục|cục|tổng cục|bộ|trung tâm|hội|thanh tra|kho bạc|viện|trường|bệnh viện|tòa án|báo|đài|công ty|tổng công ty|đoàn|tỉnh đoàn|huyện đoàn|liên đoàn|mặt trận|bảo hiểm|ngân hàng|bộ chỉ huy|ban chỉ huy|tổ|hạt|trạm|cổng)\b", CodePattern.Options);

    /// <summary>Words that begin as a unit does and name none: <c>Tổ chức</c>, <c>Trường hợp</c>.</summary>
    public static readonly Regex NoName = new(
        @"^(?:tổ\s+chức|báo\s+cáo|ban\s+hành|ban\s+đầu|trường\s+hợp|bộ\s+phận|bộ\s+máy|hội\s+nghị|hội\s+thảo|phòng\s*,|phòng\s+(?:ngừa|chống)|đoàn\s+kết|thanh\s+tra\s*,|viện\s+dẫn|báo\s+động)", CodePattern.Options);

    /// <summary>Usual names with "and" inside them, which an enumeration would tear apart.</summary>
    public static readonly Regex NameWithAnd = new(
        @"^(?:khoa\s+học\s+và\s+công\s+nghệ|kế\s+hoạch\s+và\s+đầu\s+tư|thông\s+tin\s+và\s+truyền\s+thông|tài\s+nguyên\s+và\s+môi\s+trường|giáo\s+dục\s+và\s+đào\s+tạo|"
        + @"lao\s+động\s*[-,]\s*thương\s+binh\s+và\s+xã\s+hội|nông\s+nghiệp\s+và\s+(?:môi\s+trường|phát\s+triển\s+nông\s+thôn|ptnt)|văn\s+hóa(?:\s*,\s*thể\s+thao)?\s+và\s+(?:thể\s+thao|thông\s+tin|du\s+lịch)|"
        + @"dân\s+tộc\s+và\s+tôn\s+giáo|kinh\s+tế\s+và\s+hạ\s+tầng)\b", CodePattern.Options);

    /// <summary>A person told by name.</summary>
    public static readonly Regex Person = new(@"^(?:đồng chí|ông|bà)\s", CodePattern.Options);

    /// <summary>The bodies whose office bears their names.</summary>
    public static readonly Regex Council = new(@"^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đbqh)\b", CodePattern.Options);

    /// <summary>What stands between two units of a list.</summary>
    public static readonly Regex Separator = new(@"^\s*(?:[,;]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+)", CodePattern.Options);
}
