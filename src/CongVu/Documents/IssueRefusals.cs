using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Why acts at the clerk's desk are refused.</summary>
public static class IssueRefusals
{
    public static Refusal NothingChosen { get; } = new(
        "issue.nothing-chosen", "Chưa chọn văn bản nào để phát hành.", "Đồng chí đánh dấu ít nhất một văn bản rồi bấm lại.");

    public static Refusal TooMany(int most) => new(
        "issue.too-many", $"Một lần phát hành nhiều nhất {most} văn bản.", "Đồng chí chia thành nhiều lần; số vẫn liên tiếp trong mỗi lần.");

    public static Refusal SeveralAgencies { get; } = new(
        "issue.several-agencies", "Các văn bản đã chọn thuộc nhiều cơ quan.", "Đồng chí chọn văn bản của một cơ quan trong mỗi lần phát hành.");

    public static Refusal OtherNumberPrinted(int printed, string given) => new(
        "issue.other-number-printed",
        $"Văn bản in sẵn số {printed}, nhưng số tiếp theo trong sổ là {given}.",
        "Đồng chí trả lại người soạn thảo để trống chỗ ghi số; hệ thống tự điền khi phát hành.",
        "Nghị định 30/2020/NĐ-CP, Điều 15")
    {
        Kind = RefusalKind.Conflict, Safe = "Chưa cấp số nào.",
    };

    public static Refusal NothingToMend { get; } = new(
        "issue.nothing-to-mend",
        "Mọi tệp của văn bản này đã được ký và chữ ký hợp lệ.",
        "Đồng chí phát hành văn bản, hoặc trả lại nếu nội dung cần sửa.")
    {
        Kind = RefusalKind.Conflict,
    };
}
