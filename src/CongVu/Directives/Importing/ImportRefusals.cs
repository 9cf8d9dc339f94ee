using System.Globalization;
using CongVu.Outcomes;

namespace CongVu.Directives.Importing;

/// <summary>Why a list of tasks is not taken.</summary>
public static class ImportRefusals
{
    public static Refusal NotASheet { get; } = new(
        "import.not-a-sheet",
        "Tệp không phải là bảng tính Excel (.xlsx) đọc được, hoặc có macro.",
        "Đồng chí lưu lại thành .xlsx không có macro rồi chọn lại.") { Field = "File" };

    public static Refusal NoHeadings { get; } = new(
        "import.no-headings",
        "Không thấy dòng tiêu đề: cần ít nhất cột “Nội dung” và cột “Đơn vị chủ trì”.",
        "Đồng chí thêm dòng tiêu đề cột ở trên bảng.") { Field = "File" };

    public static Refusal NoLines { get; } = new(
        "import.no-lines", "Bảng không có dòng nhiệm vụ nào.", "Đồng chí kiểm tra lại bảng.") { Field = "File" };

    public static Refusal TooManyLines { get; } = new(
        "import.too-many-lines",
        string.Create(CultureInfo.InvariantCulture, $"Bảng có quá {TaskSheet.MostLines} dòng."),
        "Đồng chí chia thành nhiều bảng.") { Field = "File" };
}
