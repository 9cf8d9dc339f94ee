namespace CongVu.Web.Documents;

/// <summary>Usual words for returning a draft: one press instead of a sentence.</summary>
public static class ReturnChips
{
    public static IReadOnlyList<string> All { get; } =
        ["Sai thể thức.", "Thiếu phụ lục.", "Sai nơi nhận.", "Sai thẩm quyền ký.", "Nội dung cần sửa.", "Số liệu chưa khớp."];
}
