using CongVu.Outcomes;

namespace CongVu.Submissions.Vetting;

/// <summary>Why acts of the vetting desk are refused.</summary>
public static class VettingRefusals
{
    private const string KonTum = "Chỉ thị của Chủ tịch UBND tỉnh Kon Tum năm 2019";

    public static Refusal NoReason { get; } = new(
        "vetting.no-reason", "Chưa chọn lý do trả lại.", "Đồng chí chọn ít nhất một lý do trong danh sách.", $"{KonTum}, mục 5") { Field = "Reasons" };

    public static Refusal OtherUnexplained { get; } = new(
        "vetting.other-unexplained", "Đã chọn “Lý do khác” nhưng chưa ghi lý do.", "Đồng chí ghi rõ lý do để nơi gửi biết cần sửa gì.", $"{KonTum}, mục 5") { Field = "Note" };

    public static Refusal NoBody { get; } = new(
        "vetting.no-body", "Chưa ghi cơ quan có thẩm quyền giải quyết.", "Đồng chí ghi tên cơ quan (không quá 200 ký tự); nơi gửi sẽ được thông báo.", $"{KonTum}, mục 5")
    {
        Field = "Body",
    };

    public static Refusal NoteTooLong(int most) => new(
        "vetting.note-too-long", $"Ghi chú dài quá {most:N0} ký tự.", "Đồng chí rút gọn.") { Field = "Note" };

    public static Refusal TooLateToUndo { get; } = new(
        "vetting.too-late-to-undo", "Đã quá 15 phút, hoặc nơi gửi đã sửa hồ sơ, văn bản trả lại đã trình ký, nên không thu lại được.",
        "Đồng chí trao đổi với nơi gửi; hồ sơ gửi lại sẽ được thẩm định ở lần trình tiếp theo.")
    {
        Kind = RefusalKind.Conflict,
    };
}
