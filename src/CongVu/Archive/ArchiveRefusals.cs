using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Why acts on files and filing plans are refused.</summary>
public static class ArchiveRefusals
{
    private const string Decree = "Nghị định 30/2020/NĐ-CP";

    public static Refusal NotFound { get; } = new(
        "archive.not-found", "Không tìm thấy hồ sơ hoặc danh mục này, hoặc đồng chí không có quyền xem.", "Đồng chí tìm lại trong danh sách hồ sơ.") { Kind = RefusalKind.NotFound };

    public static Refusal NotPlanner { get; } = new(
        "archive.not-planner", "Danh mục hồ sơ do văn thư, văn phòng cơ quan lập.", "Đồng chí gửi hồ sơ dự kiến của đơn vị cho văn thư để ghi vào danh mục.", $"{Decree}, Điều 28")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotHead { get; } = new(
        "archive.not-head", "Danh mục hồ sơ do người đứng đầu cơ quan phê duyệt.", "Đồng chí trình lãnh đạo cơ quan phê duyệt.", $"{Decree}, Điều 28 khoản 1") { Kind = RefusalKind.NotAllowed };

    public static Refusal PlanExists(int year) => new(
        "archive.plan-exists", $"Cơ quan đã có danh mục hồ sơ năm {year}.", "Đồng chí mở danh mục đã có để bổ sung.") { Kind = RefusalKind.Conflict, Field = "Year" };

    public static Refusal YearOutOfRange { get; } = new(
        "archive.year-out-of-range", "Danh mục hồ sơ chỉ lập cho năm nay, năm trước hoặc năm sau.", "Đồng chí chọn lại năm.", $"{Decree}, Điều 28") { Field = "Year" };

    public static Refusal PlanApproved { get; } = new(
        "archive.plan-approved", "Danh mục hồ sơ đã được phê duyệt nên không sửa được.", "Hồ sơ phát sinh ngoài danh mục thì đồng chí mở trực tiếp, không cần ghi vào danh mục.", $"{Decree}, Điều 29")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal PlanEmpty { get; } = new(
        "archive.plan-empty", "Danh mục chưa có hồ sơ nào.", "Đồng chí ghi các hồ sơ dự kiến rồi phê duyệt.", $"{Decree}, Điều 28");

    public static Refusal UnknownKeeper { get; } = new(
        "archive.unknown-keeper", "Người lập hồ sơ không giữ chức vụ nào ở cơ quan này.", "Đồng chí chọn trong danh sách.") { Field = "Keeper" };

    public static Refusal NotationMissing { get; } = new(
        "archive.notation-missing", "Chưa ghi số và ký hiệu hồ sơ, hoặc dài quá 20 ký tự.", "Đồng chí ghi theo mẫu 01.TCCB: số thứ tự và chữ viết tắt của đề mục.", $"{Decree}, Phụ lục V") { Field = "Notation" };

    public static Refusal TitleMissing { get; } = new(
        "archive.title-missing", "Chưa ghi tiêu đề hồ sơ, hoặc dài quá 500 ký tự.", "Đồng chí ghi tiêu đề ngắn gọn, đúng nội dung công việc.", $"{Decree}, Điều 29") { Field = "Title" };

    public static Refusal RetentionUnsaid { get; } = new(
        "archive.retention-unsaid", "Thời hạn bảo quản “Khác” mà chưa ghi bao lâu.", "Đồng chí ghi rõ thời hạn ở ô ghi chú, hoặc chọn một thời hạn có sẵn.", "Thông tư 05/2025/TT-BNV, Phụ lục III")
    {
        Field = "Description",
    };

    public static Refusal TextTooLong { get; } = new(
        "archive.text-too-long", "Ghi chú hoặc đề mục dài quá 500 ký tự.", "Đồng chí rút gọn.", $"{Decree}, Phụ lục VI") { Field = "Description" };

    public static Refusal NotationTaken(string notation, int year) => new(
        "archive.notation-taken", $"Số và ký hiệu {notation} năm {year} đã dùng cho hồ sơ khác.", "Đồng chí chọn số tiếp theo.", $"{Decree}, Phụ lục V") { Kind = RefusalKind.Conflict, Field = "Notation" };

    public static Refusal HeadingNotOffered { get; } = new(
        "archive.heading-not-offered", "Dòng này không thuộc danh mục hồ sơ năm nay đã được phê duyệt của cơ quan.", "Đồng chí chọn dòng trong danh mục năm nay, hoặc mở hồ sơ ngoài danh mục.", $"{Decree}, Điều 29")
    {
        Field = "Heading",
    };

    public static Refusal AgencyWithoutCode { get; } = new(
        "archive.agency-without-code", "Cơ quan chưa có mã định danh nên chưa lập được mã hồ sơ.", "Đồng chí đề nghị quản trị nhập mã định danh của cơ quan.", $"{Decree}, Phụ lục VI");
}
