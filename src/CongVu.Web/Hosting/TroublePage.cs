using System.Net.Mime;

namespace CongVu.Web.Hosting;

/// <summary>The page that needs nothing of the rest: neither database nor views.</summary>
internal static class TroublePage
{
    public static Task WriteAsync(HttpContext context, bool isDatabaseAway, Guid operation)
    {
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        context.Response.Headers.RetryAfter = isDatabaseAway ? "10" : default;
        var (title, words) = isDatabaseAway
            ? ("Hệ thống đang kết nối lại", "Máy chủ tạm thời chưa kết nối được cơ sở dữ liệu. Những gì đồng chí đã lưu trước đó vẫn an toàn; việc vừa bấm chưa được thực hiện. Đồng chí chờ khoảng một phút rồi tải lại trang.")
            : ("Có lỗi ngoài dự kiến", "Việc vừa bấm chưa được thực hiện; những gì đã lưu trước đó vẫn an toàn. Đồng chí thử lại; nếu vẫn lỗi, gửi mã dưới đây cho bộ phận hỗ trợ.");
        return context.Response.WriteAsync(
            $"""
             <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} · CongVu</title>
             <link rel="stylesheet" href="/congvu.css"><main class="alone"><section class="panel pad"><h1>{title}</h1><p>{words}</p>
             <p class="hint">Mã hỗ trợ: <code>{operation:N}</code></p><p><a class="btn main" href="/">Về Việc hôm nay</a></p></section></main></html>
             """);
    }
}
