using System.Net;

namespace CongVu.Web.Tests;

/// <summary>A browser without scripts: opens pages, fills in forms, presses buttons, keeps cookies.</summary>
public sealed class Browser : IDisposable
{
    private readonly Dictionary<string, string> cookies = [];
    private readonly HttpClient http;

    public Browser(Uri address) => http = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All,
    })
    {
        BaseAddress = address,
    };

    /// <summary>Opens a page and follows where it leads.</summary>
    public Task<WebPage> OpenAsync(string path) => SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Asks for an address as it stands, without following.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpRequestMessage request)
    {
        Identify(request);
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Keep(response);
        return response;
    }

    /// <summary>Shows who asks.</summary>
    public void Identify(HttpRequestMessage request)
    {
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }
    }

    /// <summary>Presses a button after filling in its form.</summary>
    public Task<WebPage> PressAsync(WebPage page, string button, params (string Name, string Value)[] fields) =>
        PressAsync(page, button, [], fields);

    public Task<WebPage> PressAsync(WebPage page, string button, IReadOnlyList<(string Field, string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        var form = page.FormOf(button);
        var filled = form.Filled(fields);
        return SendAsync(() => new HttpRequestMessage(HttpMethod.Post, Target(page, form)) { Content = files.Count == 0 ? new FormUrlEncodedContent(filled) : Multipart(filled, files) });
    }

    public void Dispose() => http.Dispose();

    // An action that is only a query stays on the page.
    private static string Target(WebPage page, WebForm form) =>
        form.Action is not { } action ? page.Path : action.StartsWith('?') ? page.Path.Split('?')[0] + action : action;

    private async Task<WebPage> SendAsync(Func<HttpRequestMessage> first)
    {
        var request = first();
        var path = request.RequestUri!.OriginalString;
        var response = await AskAsync(request);
        for (var hops = 0; response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && hops < 5; hops++)
        {
            path = response.Headers.Location!.OriginalString;
            response = await AskAsync(new HttpRequestMessage(HttpMethod.Get, path));
        }

        return new WebPage(path, response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<(string Field, string Name, byte[] Content)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return content;
    }

    // The wound clock makes every expiry lie in the past, so cookies are kept until they are emptied.
    private void Keep(HttpResponseMessage response)
    {
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
            if (pair[1].Length == 0)
            {
                cookies.Remove(pair[0]);
            }
        }
    }
}
