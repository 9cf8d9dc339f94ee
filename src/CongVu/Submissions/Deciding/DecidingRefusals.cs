using CongVu.Outcomes;

namespace CongVu.Submissions.Deciding;

/// <summary>Why acts on an accepted dossier are refused.</summary>
public static class DecidingRefusals
{
    public static Refusal UnknownSpecialist { get; } = new(
        "deciding.unknown-specialist", "Người được chọn không giữ chức vụ nào trong cơ quan này.", "Đồng chí chọn trong danh sách.") { Field = "Specialist" };

    public static Refusal SheetIncomplete { get; } = new(
        "deciding.sheet-incomplete", "Phiếu trình chưa đủ nội dung tóm tắt và ý kiến đề xuất của Văn phòng.", "Đồng chí ghi đủ hai mục.") { Field = "Summary" };

    public static Refusal SheetTooLong(int most) => new(
        "deciding.sheet-too-long", $"Nội dung dài quá {most:N0} ký tự.", "Đồng chí rút gọn.") { Field = "Summary" };

    public static Refusal WordsMissing { get; } = new(
        "deciding.words-missing", "Chưa ghi nội dung cần sửa, lý do hoặc điều cần làm rõ.", "Đồng chí ghi vài dòng để Văn phòng và nơi trình thực hiện.") { Field = "Words" };

    public static Refusal NoDraft { get; } = new(
        "deciding.no-draft", "Hồ sơ không có dự thảo dạng .docx hoặc PDF chưa ký để soạn văn bản kết quả.", "Đồng chí soạn dự thảo mới trong mục Dự thảo rồi gắn vào hồ sơ.");

    public static Refusal ResultStarted { get; } = new(
        "deciding.result-started", "Văn bản kết quả của hồ sơ này đã được soạn.", "Đồng chí mở dự thảo đó từ thẻ hồ sơ.")
    {
        Kind = RefusalKind.Conflict,
    };
}
