using CongVu.SigningAgent.Hosting;
using CongVu.SigningAgent.Offices;

namespace CongVu.SigningAgent.Pages;

/// <summary>Ghép: the address of the office and the code from its page, once.</summary>
internal static class PairPage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ghep", (HttpContext http, FormGuard guard) => Show(guard, http.Request.Query["may-chu"].ToString(), ""));
        routes.MapPost("/ghep", PairAsync);
        routes.MapPost("/bo-ghep", ForgetAsync);
    }

    private static async Task<IResult> PairAsync(HttpContext http, FormGuard guard, Pairings pairings, OfficeClient client, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var typed = form["may-chu"].ToString();
        if (!guard.Admits(form))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (OfficeAddress.OriginOf(typed) is not { } origin)
        {
            return Show(guard, typed, "Địa chỉ máy chủ không đúng, hoặc không dùng https. Đồng chí chép địa chỉ từ trang CongVu đang mở.");
        }

        try
        {
            pairings.Put(await client.PairAsync(origin, form["ma"].ToString(), cancel));
            return Results.Redirect("/");
        }
        catch (OfficeException refused)
        {
            return Show(guard, typed, refused.Message);
        }
    }

    private static async Task<IResult> ForgetAsync(HttpContext http, FormGuard guard, Pairings pairings, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        if (!guard.Admits(form))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        pairings.Remove(form["may-chu"].ToString());
        return Results.Redirect("/");
    }

    private static IResult Show(FormGuard guard, string address, string bad) => Html.Page("Ghép với CongVu",
        Html.Bad(bad) +
        $"""
        <section><p>Trên CongVu, đồng chí mở “Bác sĩ ký số”, bấm “Lấy mã ghép” rồi nhập mã vào đây. Mã dùng một lần, trong 5 phút.</p>
        <form method="post" action="/ghep"><input type="hidden" name="{FormGuard.Field}" value="{guard.Word}">
        <p><label for="may-chu">Địa chỉ máy chủ CongVu</label><input type="text" id="may-chu" name="may-chu" value="{Html.Text(address)}" required></p>
        <p><label for="ma">Mã ghép (8 chữ số)</label><input type="text" id="ma" name="ma" inputmode="numeric" autocomplete="off" maxlength="12" required></p>
        <button>Ghép</button></form></section>

        """, bad.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
