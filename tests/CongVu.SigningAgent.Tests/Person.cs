using System.Net;
using System.Text.RegularExpressions;

namespace CongVu.SigningAgent.Tests;

/// <summary>Somebody at a browser without scripts, in front of the agent's pages.</summary>
internal sealed partial class Person(Uri agent) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = agent, Timeout = TimeSpan.FromMinutes(3) };

    /// <summary>A page as it was sent.</summary>
    internal sealed record Page(HttpStatusCode Status, string Html)
    {
        public string Text => WebUtility.HtmlDecode(Regex.Replace(Html, "<[^>]*>", " "));

        public bool AsksForPin => Html.Contains("type=\"password\"", StringComparison.Ordinal);

        public string Hidden(string name) => Regex.Match(Html, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value;
    }

    public async Task<Page> OpenAsync(string address)
    {
        using var answer = await http.GetAsync(address);
        return new Page(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<Page> PairAsync(string office, string code)
    {
        var page = await OpenAsync("ghep");
        return await PostAsync("ghep", ("form", page.Hidden("form")), ("may-chu", office), ("ma", code));
    }

    /// <summary>Types the PIN on a signing page and presses the button.</summary>
    public Task<Page> SignAsync(Page page, string pin, bool isSure = false) =>
        PostAsync("ky", [("form", page.Hidden("form")), ("phieu", page.Hidden("phieu")), ("pin", pin), .. isSure ? [("chac", "1")] : Array.Empty<(string, string)>()]);

    public Task<Page> PostAsync(string address, params (string Name, string Value)[] fields) => PostAsync(agent.GetLeftPart(UriPartial.Authority), address, fields);

    public async Task<Page> PostAsync(string? origin, string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var answer = await http.SendAsync(request);
        return new Page(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    public void Dispose() => http.Dispose();
}
