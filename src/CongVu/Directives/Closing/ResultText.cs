using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Text;

namespace CongVu.Directives.Closing;

/// <summary>
/// The text rule: tells from type and subject whether a document only moves a task on, so that it is no result
/// (HT: “văn bản xin gia hạn, văn bản lấy ý kiến cơ quan liên quan, văn bản bổ sung hồ sơ”). Marks, case and spacing do not count.
/// </summary>
internal static partial class ResultText
{
    // They carry, invite or introduce; what they go with may be a result, they never are.
    private static readonly string[] NeverResults =
        ["Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép", "Giấy ủy quyền", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Thư công"];

    // A decision or a resolution that extends, supplements or adjusts something does so: it is a result.
    private static readonly string[] Decides = ["Quyết định", "Nghị quyết", "Chỉ thị"];

    public static IEnumerable<EvidenceDoubt> Doubt(string typeName, string subject, string taskContent)
    {
        if (Is(NeverResults, typeName))
        {
            yield return EvidenceDoubt.NoResultType;
        }

        if (Is(Decides, typeName))
        {
            yield break;
        }

        var text = Words(subject);
        if (AsksForTime().IsMatch(text))
        {
            yield return EvidenceDoubt.ExtensionRequest;
        }

        if (AsksForOpinions().IsMatch(text))
        {
            yield return EvidenceDoubt.AskingForOpinions;
        }

        if (Supplements().IsMatch(text))
        {
            yield return EvidenceDoubt.Supplement;
        }

        // Who is told to report progress has done so by reporting progress.
        if (IsInterim().IsMatch(text) && !IsInterim().IsMatch(Words(taskContent)))
        {
            yield return EvidenceDoubt.InterimReport;
        }
    }

    private static bool Is(string[] types, string typeName) =>
        types.Any(type => string.Equals(TonePlacement.Normalize(type), TonePlacement.Normalize(typeName.Trim()), StringComparison.OrdinalIgnoreCase));

    private static string Words(string text) => Blank().Replace(Folding.Fold(text), " ").Trim();

    // To extend a licence or a contract is a result; to extend the time one was given oneself is not.
    [GeneratedRegex(
        @"\b(?:xin|xin duoc|de nghi|de xuat|kinh de nghi|ve viec|v/v)(?: cho phep| duoc| cho)? (?:gia han|lui|keo dai|dieu chinh|hoan|cham|chuyen)(?: \w+){0,2} ?(?:thoi gian|thoi han|tien do|han|thoi diem|lich)\b"
        + @"|\bgia han(?: them)? (?:thoi gian|thoi han|tien do|han) (?:thuc hien|hoan thanh|bao cao|tham muu|xu ly|giai quyet|tra loi|trinh|gui|nop|hoan tat)"
        + @"|\bxin(?: duoc)?(?: phep)? gia han(?! (?:hop dong|giay phep|chung chi|the|visa|thi thuc))"
        + @"|\b(?:xin|de nghi)(?: duoc)? (?:lui|doi|kheo dai|keo dai) (?:thoi han|thoi gian|han)")]
    private static partial Regex AsksForTime();

    // "Báo cáo kết quả lấy ý kiến", "tổng hợp ý kiến" tell what came of asking; "góp ý", "tham gia ý kiến" answer somebody else.
    [GeneratedRegex(
        @"(?<!\b(?:ket qua|tong hop|tong hop ket qua|tinh hinh|tiep thu|ket qua viec|giai trinh)(?: viec| cong tac)? )\b(?:lay|xin|trung cau) (?:them )?y kien\b"
        + @"|\bde nghi (?:\w+ ){0,6}?(?:cho y kien|co y kien|gop y|tham gia y kien|dong gop y kien|tham gia gop y|cho biet y kien)\b")]
    private static partial Regex AsksForOpinions();

    [GeneratedRegex(
        @"\b(?:bo sung|hoan thien|hoan chinh|giai trinh)(?:,? (?:va )?(?:bo sung|hoan thien|hoan chinh|lam ro|chinh sua|giai trinh))* (?:thanh phan |mot so )?(?:ho so|tai lieu|thong tin ho so|noi dung ho so|so lieu)\b")]
    private static partial Regex Supplements();

    [GeneratedRegex(
        @"\b(?:bao cao|thong tin|cap nhat)(?: ve)? (?:tien do|so bo|buoc dau|giua ky|nhanh tien do)\b|\btien do (?:thuc hien|trien khai|xu ly|giai quyet|tham muu)\b|\b(?:ket qua|tinh hinh) (?:\w+ )?buoc dau\b")]
    private static partial Regex IsInterim();

    [GeneratedRegex(@"[\s,;:“”""'()]+")]
    private static partial Regex Blank();
}
