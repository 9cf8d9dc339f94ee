using CongVu.Outcomes;

namespace CongVu.Citizens.Procedures;

/// <summary>Why a procedure is not kept as it was typed.</summary>
public static class ProcedureRefusals
{
    private const string OneStop = "Nghị định 61/2018/NĐ-CP (từ 01/7/2025: Nghị định 118/2025/NĐ-CP)";

    public static Refusal NotKeeper { get; } = new(
        "procedure.not-keeper", "Chỉ lãnh đạo, Chánh Văn phòng hoặc văn thư của cơ quan khai danh mục thủ tục.", "Đồng chí đề nghị người có trách nhiệm thực hiện.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotFound { get; } = new(
        "procedure.not-found", "Không tìm thấy thủ tục này trong danh mục của cơ quan.", "Đồng chí chọn lại trong danh mục thủ tục.") { Kind = RefusalKind.NotFound };

    public static Refusal CodeMissing { get; } = new(
        "procedure.code-missing", "Chưa có mã thủ tục, hoặc mã dài quá 50 ký tự.", "Đồng chí ghi mã như trong danh mục thủ tục hành chính đã công bố.") { Field = "Code" };

    public static Refusal CodeTaken { get; } = new(
        "procedure.code-taken", "Cơ quan đã có thủ tục mang mã này.", "Đồng chí sửa thủ tục đang có, hoặc ghi mã khác.") { Field = "Code" };

    public static Refusal NameMissing { get; } = new(
        "procedure.name-missing", "Chưa có tên thủ tục, hoặc tên dài quá 500 ký tự.", "Đồng chí ghi tên như trong danh mục đã công bố.") { Field = "Name" };

    public static Refusal DaysImpossible(int most) => new(
        "procedure.days-impossible", $"Thời hạn giải quyết phải từ 1 đến {most} ngày làm việc.", "Đồng chí ghi thời hạn theo văn bản quy định.", OneStop) { Field = "WorkingDays" };

    public static Refusal SourceMissing { get; } = new(
        "procedure.source-missing", "Chưa ghi văn bản quy định thời hạn.", "Đồng chí ghi số, ký hiệu và điều khoản của văn bản.", OneStop) { Field = "LegalSource" };

    public static Refusal UnknownUnit { get; } = new(
        "procedure.unknown-unit", "Đơn vị được chọn không thuộc cơ quan này.", "Đồng chí chọn trong danh sách đơn vị.") { Field = "Unit" };
}
