using System.Text.RegularExpressions;

namespace CongVu.Web.Tests;

/// <summary>The same person before the agent's pages.</summary>
public sealed class AgentBrowser(Uri agent) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = agent, Timeout = TimeSpan.FromMinutes(5) };

    public async Task<WebPage> OpenAsync(string address)
    {
        using var answer = await http.GetAsync(address);
        return new WebPage(address, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Pairs the agent with an office by the code on its page.</summary>
    public async Task<WebPage> PairAsync(Uri office, string code)
    {
        var page = await OpenAsync("/ghep");
        return await PostAsync("/ghep", ("form", Hidden(page, "form")), ("may-chu", office.GetLeftPart(UriPartial.Authority)), ("ma", code));
    }

    /// <summary>Follows the office's link to the agent, which listens on a port of the test's.</summary>
    public Task<WebPage> FollowAsync(string link) => OpenAsync(new Uri(link).PathAndQuery);

    public Task<WebPage> SignAsync(WebPage page, string pin)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PostAsync("/ky", ("form", Hidden(page, "form")), ("phieu", Hidden(page, "phieu")), ("pin", pin));
    }

    public void Dispose() => http.Dispose();

    private static string Hidden(WebPage page, string name) => Regex.Match(page.Html, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value;

    private async Task<WebPage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))),
        };
        request.Headers.Add("Origin", agent.GetLeftPart(UriPartial.Authority));
        using var answer = await http.SendAsync(request);
        return new WebPage(address, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
