using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CongVu.Web.Shared;

/// <summary>The page of an answer that has no page of its own: not allowed, not found, too large, too often.</summary>
[OpenToAll, IgnoreAntiforgeryToken]
public sealed class StatusPage : PageModel
{
    public string Title { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public void OnGet(int code) => Tell(code);

    public void OnPost(int code) => Tell(code);

    private void Tell(int code) => (Title, Explanation) = code switch
    {
        StatusCodes.Status403Forbidden => ("Không có quyền", "Việc này không thuộc chức vụ của đồng chí. Nếu đồng chí vừa được giao chức vụ mới, đề nghị quản trị của cơ quan cập nhật."),
        StatusCodes.Status404NotFound => ("Không tìm thấy", "Mục này không có, hoặc đồng chí không có quyền xem. Đồng chí tìm lại ở ô tìm kiếm."),
        StatusCodes.Status413PayloadTooLarge => ("Tệp quá lớn", $"Mỗi lần gửi tối đa {PageLimits.LargestFile / 1024 / 1024} MB. Đồng chí quét lại ở độ phân giải 200 dpi hoặc tách thành các phụ lục. Chưa có gì thay đổi."),
        StatusCodes.Status429TooManyRequests => ("Gửi quá nhanh", "Máy này vừa gửi quá nhiều yêu cầu. Đồng chí chờ một phút rồi thử lại. Chưa có gì thay đổi."),
        _ => ("Yêu cầu không hợp lệ", "Máy chủ không đọc được yêu cầu này. Đồng chí mở lại trang rồi thực hiện lại. Chưa có gì thay đổi."),
    };
}
