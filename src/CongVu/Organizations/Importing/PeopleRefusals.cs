using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>Why a list of people cannot be read.</summary>
public static class PeopleRefusals
{
    public static Refusal NotASheet { get; } = new(
        "people.not-a-sheet", "Tệp này không phải bảng tính Excel (.xlsx), hoặc đã hỏng.", "Đồng chí mở tệp bằng Excel rồi lưu lại dạng .xlsx.");

    public static Refusal NoHeadings { get; } = new(
        "people.no-headings", "Không tìm thấy dòng tiêu đề.", "Cần các cột: Họ và tên, Tên đăng nhập, Đơn vị; nên có Chức vụ, Vai trò, Thẩm quyền ký, Thư điện tử.");

    public static Refusal NoLines { get; } = new("people.no-lines", "Bảng không có dòng nào dưới tiêu đề.", "Đồng chí kiểm tra lại trang tính đầu tiên của tệp.");

    public static Refusal TooManyLines { get; } = new(
        "people.too-many-lines", $"Bảng có hơn {PeopleSheet.MostLines} dòng.", "Đồng chí chia bảng thành nhiều tệp.");
}
