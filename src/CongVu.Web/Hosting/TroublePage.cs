using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CongVu.Web.Shared;

namespace CongVu.Web.Hosting;

/// <summary>The page that needs nothing of the rest: neither database nor views. A form that could not be taken is sent again from it.</summary>
internal static class TroublePage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, Trouble trouble, Guid operation, KeptForm? kept)
    {
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.RetryAfter = trouble is Trouble.Unexpected ? default : "10";
        var (title, words) = Words(trouble);
        return context.Response.WriteAsync(
            $"""
             <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} · CongVu</title>
             <link rel="stylesheet" href="/congvu.css"><link rel="icon" href="data:,"></head><body data-trouble><main class="alone"><section class="panel pad"><h1>{title}</h1><p>{words}</p>
             {Again(kept)}
             <p class="hint">Mã hỗ trợ: <code>{operation:N}</code>{Report(context, trouble, operation)}</p></section></main></body></html>
             """);
    }

    private static (string Title, string Words) Words(Trouble trouble) => trouble switch
    {
        Trouble.DatabaseAway => ("Hệ thống đang kết nối lại",
            "Máy chủ tạm thời chưa kết nối được cơ sở dữ liệu. Những gì đồng chí đã lưu trước đó vẫn an toàn; việc vừa bấm chưa được thực hiện. Đồng chí chờ khoảng một phút rồi thử lại."),
        Trouble.DiskFull => ("Máy chủ hết chỗ lưu",
            "Ổ đĩa của máy chủ đã đầy nên chưa ghi được. Những gì đồng chí đã lưu trước đó vẫn an toàn; việc vừa bấm chưa được thực hiện. Đồng chí báo quản trị giải phóng ổ đĩa rồi thử lại."),
        Trouble.Unexpected => ("Có lỗi ngoài dự kiến",
            "Việc vừa bấm chưa được thực hiện; những gì đã lưu trước đó vẫn an toàn. Đồng chí thử lại; nếu vẫn lỗi, gửi mã dưới đây cho bộ phận hỗ trợ."),
    };

    // Only where the rest of the program works, and for those who may report: others keep the code.
    private static string Report(HttpContext context, Trouble trouble, Guid operation) =>
        trouble is Trouble.Unexpected && context.User.Identity?.IsAuthenticated is true
            ? $" · <a href=\"/bao-kho-khan?trang={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}&amp;ma={operation:N}\">Báo khó khăn này</a>"
            : "";

    private static string Again(KeptForm? kept)
    {
        if (kept is null)
        {
            return "<p class=\"buttons\"><a class=\"btn main\" href=\"\">Thử lại</a><a class=\"btn quiet\" href=\"/\">Về Việc hôm nay</a></p>";
        }

        var form = new StringBuilder("<p>Những gì đồng chí vừa nhập vẫn còn; tệp đã chọn và mã PIN, nếu có, cần nhập lại.</p><form method=\"post\" action=\"");
        form.Append(Html.Encode(kept.Address)).Append("\">");
        foreach (var (name, value) in kept.Fields)
        {
            form.Append("<input type=\"hidden\" name=\"").Append(Html.Encode(name)).Append("\" value=\"").Append(Html.Encode(value)).Append("\">");
        }

        return form.Append("<p class=\"buttons\"><button class=\"btn main\">Gửi lại</button><a class=\"btn quiet\" href=\"/\">Về Việc hôm nay</a></p></form>").ToString();
    }
}
