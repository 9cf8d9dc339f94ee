using CongVu.Pades.Keys;
using CongVu.SigningAgent.Hosting;
using CongVu.SigningAgent.Offices;
using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Pages;

/// <summary>What the agent sees: tokens, offices.</summary>
internal static class HomePage
{
    private static readonly byte[] Style = ReadStyle();

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (ITokens tokens, Pairings pairings, FormGuard guard) => Html.Page("Sẵn sàng ký số", Offices(pairings, guard) + TokensSeen(tokens.Scan())));
        routes.MapGet("/agent.css", () => Results.Bytes(Style, "text/css; charset=utf-8"));
    }

    private static string Offices(Pairings pairings, FormGuard guard) => pairings.All.Count == 0
        ? "<section><h2>Chưa ghép với máy chủ nào</h2><p>Ghép một lần với tài khoản của đồng chí trên CongVu.</p><a class=\"button\" href=\"/ghep\">Ghép với CongVu</a></section>\n"
        : "<section><h2>Đã ghép</h2>" + string.Concat(pairings.All.Select(pairing =>
            $"""<form method="post" action="/bo-ghep"><p>{Html.Text(pairing.Person)} tại <a href="{Html.Text(pairing.Origin)}">{Html.Text(pairing.Origin)}</a> <input type="hidden" name="{FormGuard.Field}" value="{guard.Word}"><input type="hidden" name="may-chu" value="{Html.Text(pairing.Origin)}"><button class="plain">Bỏ ghép</button></p></form>""")) +
            "<p><a href=\"/ghep\">Ghép với máy chủ khác</a></p></section>\n";

    private static string TokensSeen(TokenScan scan)
    {
        var rows = string.Concat(scan.Tokens.SelectMany(token => token.Certificates.Where(Certificates.MaySign).Select(own =>
            $"<tr><td>{Html.Text(own.Subject.CommonName)}<small>do {Html.Text(own.Issuer.CommonName)} cấp</small></td><td>{own.NotAfter:dd/MM/yyyy}</td><td>{Html.Text(token.Label)}<small>{Html.Text(token.Manufacturer)}</small></td><td>{InWords(token.Tries)}</td></tr>")));
        var found = rows.Length == 0
            ? "<section><h2>Chưa thấy USB token</h2><p>Cắm USB token rồi tải lại trang này. Nếu vẫn không thấy, cài trình điều khiển (driver) của nhà cung cấp chứng thư.</p></section>\n"
            : $"<table><thead><tr><th>Chứng thư số</th><th>Hết hạn</th><th>USB token</th><th>Mã PIN</th></tr></thead><tbody>{rows}</tbody></table>\n";
        return found + string.Concat(scan.Problems.Select(Html.Bad));
    }

    private static string InWords(PinTries tries) => tries switch
    {
        PinTries.Many => "<span class=\"done\">bình thường</span>",
        PinTries.Few => "đã có lần nhập sai",
        PinTries.Last => "<span class=\"not\">chỉ còn một lần nhập</span>",
        PinTries.Locked => "<span class=\"not\">đã bị khóa</span>",
    };

    private static byte[] ReadStyle()
    {
        using var source = typeof(HomePage).Assembly.GetManifestResourceStream("agent.css")!;
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
