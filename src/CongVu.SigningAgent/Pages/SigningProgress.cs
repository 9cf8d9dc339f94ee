using System.Text;
using CongVu.SigningAgent.Signing;

namespace CongVu.SigningAgent.Pages;

/// <summary>The page of a signing under way: a line for each file as soon as it is done, without scripts.</summary>
internal sealed class SigningProgress(Round round, RoundSigner signer, RoundSigner.KeyTurn key) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var turn = key;
        var (response, cancel) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType = "text/html; charset=utf-8";
        await WriteAsync(response, Html.Head("Kết quả ký") + "<table><thead><tr><th>Tệp</th><th>Văn bản</th><th>Kết quả</th></tr></thead><tbody>\n", cancel);
        var (signed, failed) = (0, 0);
        await foreach (var result in signer.SignAsync(round, turn, cancel))
        {
            (signed, failed) = result.IsSigned ? (signed + 1, failed) : (signed, failed + 1);
            var words = result.IsSigned ? "<span class=\"done\">Đã ký</span>" : $"<span class=\"not\">Chưa ký</span><small>{Html.Text(result.Words)}</small>";
            await WriteAsync(response, $"<tr><td>{Html.Text(result.File.Name)}</td><td>{Html.Text(result.File.Document)}</td><td>{words}</td></tr>\n", cancel);
        }

        var sum = failed == 0 ? $"<p class=\"good\">Đã ký đủ {signed} tệp.</p>" : $"<p class=\"bad\" role=\"alert\">Đã ký {signed} tệp, {failed} tệp chưa ký.</p>";
        await WriteAsync(response, $"</tbody></table>{sum}<p><a class=\"button\" href=\"{Html.Text(round.BackAddress)}\">Về CongVu</a></p>{Html.Foot}", cancel);
    }

    private static async Task WriteAsync(HttpResponse response, string html, CancellationToken cancel)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), cancel);
        await response.Body.FlushAsync(cancel);
    }
}
