using CongVu.Outcomes;

namespace CongVu.Documents.Tray;

/// <summary>Why acts on the tray of a signer are refused.</summary>
public static class TrayRefusals
{
    public static Refusal NothingChosen { get; } = new(
        "tray.nothing-chosen", "Chưa chọn văn bản nào.", "Đồng chí đánh dấu ít nhất một văn bản rồi bấm lại.");

    public static Refusal BatchNotFound { get; } = new(
        "tray.batch-not-found", "Không tìm thấy lô ký này, hoặc đó là lô của người khác.", "Đồng chí mở lại mục “Chờ ký”.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal TooMany(int most) => new(
        "tray.too-many", $"Một lô ký có nhiều nhất {most} văn bản.", "Đồng chí chia thành nhiều lô.");

    public static Refusal ChangedSinceSeen(string subject) => new(
        "tray.changed-since-seen",
        $"Văn bản “{subject}” đã thay đổi sau khi danh sách này mở.",
        "Đồng chí mở văn bản để xem lại phần thay đổi rồi ký.")
    {
        Kind = RefusalKind.Conflict, Safe = "Chưa có văn bản nào trong lô được ký.",
    };
}
