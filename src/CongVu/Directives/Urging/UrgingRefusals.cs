using CongVu.Outcomes;

namespace CongVu.Directives.Urging;

/// <summary>Why no letter is drafted.</summary>
public static class UrgingRefusals
{
    public static Refusal NothingSelected { get; } = new(
        "urging.nothing-selected", "Chưa chọn nhiệm vụ nào để đôn đốc.", "Đồng chí đánh dấu những nhiệm vụ quá hạn cần đôn đốc.") { Field = "parts" };

    public static Refusal TooMany { get; } = new(
        "urging.too-many", "Chọn quá nhiều nhiệm vụ cho một công văn.", "Đồng chí chọn không quá 200 nhiệm vụ một lần.") { Field = "parts" };

    public static Refusal NotOverdue { get; } = new(
        "urging.not-overdue", "Có nhiệm vụ đã chọn không quá hạn, hoặc không do cơ quan đồng chí theo dõi.", "Đồng chí tải lại danh sách quá hạn rồi chọn lại.") { Field = "parts", Kind = RefusalKind.Conflict };
}
