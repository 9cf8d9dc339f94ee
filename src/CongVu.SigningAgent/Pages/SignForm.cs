using System.Globalization;
using CongVu.SigningAgent.Hosting;
using CongVu.SigningAgent.Signing;

namespace CongVu.SigningAgent.Pages;

/// <summary>The two halves of the signing page: the question for the PIN, and what it is for.</summary>
internal static class SignForm
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Ask(Round round, FormGuard guard, int waiting, bool mayInsist) =>
        $"""
        <section><form method="post" action="/ky"><input type="hidden" name="{FormGuard.Field}" value="{guard.Word}"><input type="hidden" name="phieu" value="{round.Key}">
        <label for="pin">Mã PIN của USB token ({Html.Text(round.Preparation.Signer)})</label><input type="password" id="pin" name="pin" autocomplete="off" required autofocus>
        {(mayInsist ? "<label class=\"tick\"><input type=\"checkbox\" name=\"chac\" value=\"1\" required> Tôi đã đọc và đồng ý</label>" : "")}
        <div><button>Ký {waiting} tệp</button></div></form></section>

        """;

    public static string List(Round round) =>
        "<table><thead><tr><th>Tệp</th><th>Văn bản, cơ quan</th><th>Trang</th><th>Dấu vân tay của tệp (SHA-256)</th><th></th></tr></thead><tbody>" +
        string.Concat(round.Preparation.Files.OrderBy(file => file.Ordinal).Select(file =>
            $"<tr><td>{Html.Text(file.Name)}<small>{Size(file.Size)}</small></td><td>{Html.Text(file.Document)}<small>{Html.Text(file.Agency)}</small></td><td>{file.Pages}</td><td><code>{Html.Text(file.Sha256)}</code></td>" +
            $"<td>{(file.IsSigned ? "<span class=\"done\">Đã ký</span>" : $"<a href=\"/xem/{round.Key}/{file.Ordinal}\" target=\"_blank\">Xem</a>")}</td></tr>\n")) +
        "</tbody></table>\n";

    private static string Size(long bytes) => string.Create(Vietnamese, $"{Math.Max(1, bytes / 1024):N0} KB");
}
