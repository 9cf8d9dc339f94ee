using CongVu.Pades;
using CongVu.SigningAgent.Hosting;
using CongVu.SigningAgent.Offices;
using CongVu.SigningAgent.Signing;
using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Pages;

/// <summary>Ký: shows what is to be signed, asks for the PIN, signs.</summary>
internal static class SignPage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ky", OpenAsync);
        routes.MapGet("/xem/{key}/{ordinal:int}", PreviewAsync);
        routes.MapPost("/ky", SignAsync);
    }

    private static async Task<IResult> OpenAsync(HttpContext http, Pairings pairings, Rounds rounds, ITokens tokens, FormGuard guard, CancellationToken cancel)
    {
        var (asked, origin) = (http.Request.Query, http.Request.Query["may-chu"].ToString());
        if (pairings.Find(origin) is not { } office)
        {
            return Html.Page("Máy chủ này chưa ghép", Html.Bad($"Trang yêu cầu ký thuộc máy chủ “{origin}”, chưa ghép với chương trình ký trên máy này. Chưa có tệp nào được ký.") +
                $"<p><a class=\"button\" href=\"/ghep?may-chu={Uri.EscapeDataString(origin)}\">Ghép với máy chủ này</a></p>", StatusCodes.Status403Forbidden);
        }

        try
        {
            var round = await rounds.OpenAsync(office, asked["phieu"].ToString(), asked["ma"].ToString(), cancel);
            return Show(round, tokens, guard, null);
        }
        catch (OfficeException refused)
        {
            return Html.Page("Không mở được phiếu ký", Html.Bad(refused.Message) + $"<p><a class=\"button\" href=\"{Html.Text(office.Origin)}/cho-ky\">Về CongVu</a></p>", StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> PreviewAsync(string key, int ordinal, Rounds rounds, RoundSigner signer, CancellationToken cancel)
    {
        if (rounds.Find(key) is not { } round || round.Waiting.FirstOrDefault(file => file.Ordinal == ordinal) is not { } file)
        {
            return Results.NotFound();
        }

        try
        {
            return Results.Bytes(await signer.PreviewAsync(round, file, cancel), "application/pdf");
        }
        catch (Exception fault) when (fault is OfficeException or PadesException)
        {
            return Html.Page("Không mở được tệp", Html.Bad(fault.Message), StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> SignAsync(HttpContext http, Rounds rounds, RoundSigner signer, ITokens tokens, FormGuard guard, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        if (!guard.Admits(form))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (rounds.Find(form["phieu"]) is not { } shown)
        {
            return Html.Page("Phiếu ký đã đóng", Html.Bad("Chương trình ký đã khởi động lại. Đồng chí về trang CongVu và bấm “Mở chương trình ký”; tệp đã ký không phải ký lại."), StatusCodes.Status409Conflict);
        }

        var round = shown;
        try
        {
            round = await rounds.RenewAsync(shown, cancel);
            return new SigningProgress(round, signer, await signer.OpenAsync(round, form["pin"].ToString(), form["chac"].Count > 0, cancel));
        }
        catch (OfficeException refused)
        {
            return Html.Page("Không ký được", Html.Bad(refused.Message), StatusCodes.Status409Conflict);
        }
        catch (SigningRefusedException refused)
        {
            return Show(round, tokens, guard, refused);
        }
    }

    private static IResult Show(Round round, ITokens tokens, FormGuard guard, SigningRefusedException? refused)
    {
        var waiting = round.Waiting.Count();
        var isHere = tokens.Scan().Find(round.Preparation.Thumbprint) is not null;
        var bad = Html.Bad(refused?.Message ?? (isHere || waiting == 0 ? "" : SigningRefusedException.OtherToken(round.Preparation.Signer).Message));
        var ask = waiting == 0 ? $"<p class=\"good\">Mọi tệp của phiếu này đã ký xong.</p><p><a class=\"button\" href=\"{Html.Text(round.BackAddress)}\">Về CongVu</a></p>" :
            isHere ? SignForm.Ask(round, guard, waiting, refused?.MayInsist == true) : "";
        return Html.Page($"Ký {waiting} tệp", bad + ask + SignForm.List(round), refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
