using CongVu.Outcomes;

namespace CongVu.Files;

/// <summary>Why a file is not taken in.</summary>
public static class FileRefusals
{
    public static Refusal Empty(string name) => new(
        "file.empty", $"Tệp “{name}” không có nội dung.", "Đồng chí kiểm tra tệp trên máy rồi chọn lại.") { Field = "File" };

    public static Refusal TooLarge(string name, long most) => new(
        "file.too-large",
        $"Tệp “{name}” lớn hơn {most / 1024 / 1024} MB.",
        "Đồng chí quét lại ở độ phân giải 200 dpi hoặc tách tệp thành các phụ lục.") { Field = "File" };

    public static Refusal NotPdf(string name) => new(
        "file.not-pdf",
        $"Tệp “{name}” không phải là PDF, dù tên tệp có thể ghi như vậy.",
        "Đồng chí mở tệp trên máy, lưu lại thành PDF rồi chọn lại.",
        "Nghị định 30/2020/NĐ-CP, Phụ lục I") { Field = "File" };

    public static Refusal WithMacros(string name) => new(
        "file.with-macros",
        $"Tệp “{name}” có chứa macro (chương trình nhúng), có thể gây hại.",
        "Đồng chí lưu lại dạng .docx hoặc .xlsx (không macro) rồi chọn lại.") { Field = "File" };

    public static Refusal WrongKind(string name, string accepted) => new(
        "file.wrong-kind", $"Tệp “{name}” không đúng loại được nhận ({accepted}).", "Đồng chí chọn tệp khác.") { Field = "File" };

    public static Refusal SecretContent(string mark, string where) => new(
        "file.secret-content",
        $"Có dấu “{mark}” ({where}): tài liệu có nội dung mật không được đưa vào hệ thống nối mạng.",
        "Đồng chí dùng văn bản giấy, theo sổ và quy trình của văn bản mật; nếu dấu này chỉ là lời văn, đồng chí viết lại câu đó rồi tải lên.",
        "Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5 khoản 2; Quyết định 28/2018/QĐ-TTg, Điều 1 khoản 2")
    {
        Safe = "Tệp chưa được lưu ở bất kỳ đâu trong hệ thống.", Field = "File",
    };

    public static Refusal DiskFull { get; } = new(
        "file.disk-full",
        "Máy chủ tạm thời không ghi được tệp (ổ đĩa đầy hoặc hỏng).",
        "Đồng chí giữ tệp trên máy và thử lại sau; quản trị đã được báo.")
    {
        Kind = RefusalKind.Unavailable,
    };
}
