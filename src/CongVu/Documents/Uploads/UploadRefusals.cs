using CongVu.Outcomes;

namespace CongVu.Documents.Uploads;

/// <summary>Why a file is not taken in while it comes.</summary>
public static class UploadRefusals
{
    public static Refusal NotFound { get; } = new(
        "upload.not-found",
        "Không tìm thấy tệp đang tải lên; tệp không dùng đến sau một ngày được tự xóa.",
        "Đồng chí chọn lại tệp.")
    {
        Kind = RefusalKind.NotFound, Field = "File",
    };

    public static Refusal Unfinished(string name) => new(
        "upload.unfinished", $"Tệp “{name}” chưa tải lên xong.", "Đồng chí chờ tải xong, hoặc chọn lại tệp.") { Field = "File" };

    public static Refusal WrongPlace(long length) => new(
        "upload.wrong-place", $"Phần vừa gửi không nối tiếp phần đã nhận ({length} byte).", "Trình duyệt tự gửi tiếp từ phần đã nhận.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal TooMany(int most) => new(
        "upload.too-many",
        $"Đồng chí đang có {most} tệp tải lên chưa dùng đến.",
        "Đồng chí dùng hoặc bỏ bớt các tệp đó; tệp không dùng đến tự xóa sau một ngày.") { Field = "File" };
}
