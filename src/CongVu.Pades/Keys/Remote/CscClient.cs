using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CongVu.Pades.Keys.Remote;

/// <summary>The three calls of the Cloud Signature Consortium API v2 that signing needs.</summary>
internal sealed class CscClient(HttpClient client, Uri service, string accessToken)
{
    public async Task<JsonObject> CallAsync(string method, JsonObject request, CancellationToken cancel)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(service.ToString().TrimEnd('/') + "/" + method));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        message.Content = JsonContent.Create(request);
        try
        {
            using var response = await client.SendAsync(message, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            if (!response.IsSuccessStatusCode)
                throw new PadesException(PadesFault.Service, $"{method} was refused ({(int)response.StatusCode}): {Excerpt(text)}");
            return JsonNode.Parse(text) as JsonObject ?? throw new PadesException(PadesFault.Service, $"{method} answered no JSON object.");
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new PadesException(PadesFault.Service, $"{method} at {service} failed: {fault.Message}", fault);
        }
    }

    private static string Excerpt(string text) => text.Length <= 200 ? text : text[..200];
}
