using System.Globalization;
using CongVu.Outcomes;

namespace CongVu.Organizations.Importing;

/// <summary>Why a list cannot be read.</summary>
public static class ImportRefusals
{
    public static Refusal NotASheet { get; } = new(
        "import.not-a-sheet",
        "Tệp không phải là bảng tính Excel (.xlsx) đọc được, hoặc có macro.",
        "Đồng chí lưu lại thành .xlsx không có macro rồi chọn lại.") { Field = "File" };

    public static Refusal NoLines { get; } = new(
        "import.no-lines", "Bảng không có dòng nào dưới tiêu đề.", "Đồng chí kiểm tra lại trang tính đầu tiên của tệp.") { Field = "File" };

    public static Refusal TooManyLines { get; } = new(
        "import.too-many-lines",
        string.Create(CultureInfo.InvariantCulture, $"Bảng có quá {ListRules.MostLines} dòng."),
        "Đồng chí chia thành nhiều bảng.") { Field = "File" };

    /// <param name="needed">The headings that a list of this kind must have.</param>
    public static Refusal NoHeadings(string needed) => new(
        "import.no-headings",
        $"Không thấy dòng tiêu đề: cần ít nhất các cột {needed}.",
        "Đồng chí thêm dòng tiêu đề cột ở trên bảng.") { Field = "File" };
}
