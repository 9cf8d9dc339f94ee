using System.Net;
using System.Text.RegularExpressions;

namespace CongVu.Bench.Lists;

/// <summary>Somebody who has logged in at a server and asks for its pages.</summary>
internal static partial class Visitor
{
    public static async Task<HttpClient> OpenAsync(string address, string name, string password)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false, MaxConnectionsPerServer = 100 }) { BaseAddress = new Uri(address) };
        var token = Token().Match(await http.GetStringAsync("/dang-nhap")).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("LoginName", name), new("Password", password), new("__RequestVerificationToken", token)]);
        var answer = await http.PostAsync("/dang-nhap", form);
        return answer.StatusCode is HttpStatusCode.Redirect ? http : throw new InvalidOperationException($"log-in: {answer.StatusCode}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
