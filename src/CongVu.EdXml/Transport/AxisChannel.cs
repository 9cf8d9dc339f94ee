using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;

namespace CongVu.EdXml.Transport;

/// <summary>Talks to a CongVu.Axis in its own protocol.</summary>
/// <param name="http">Its base address is the hub's; a client certificate, where the hub asks for one, belongs to its handler.</param>
/// <param name="credentials">Who this system is.</param>
/// <param name="time">The clock under the signatures.</param>
public sealed class AxisChannel(HttpClient http, AxisCredentials credentials, TimeProvider time) : IExchangeChannel
{
    public async Task<SendAnswer> SendAsync(OutgoingPacket packet, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        using var content = new StreamContent(packet.Open());
        content.Headers.ContentType = new("application/xml");
        using var request = Request(HttpMethod.Put, $"/packets/{Uri.EscapeDataString(packet.MessageId)}", content, packet.Sha256);
        using var response = await SendAsync(request, cancel);
        if (response.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict or HttpStatusCode.RequestEntityTooLarge)
            return new SendAnswer.Refused((await ReadAsync<AxisContract.Refusal>(response, cancel)).Reasons);

        return new SendAnswer.Accepted((await ReadSuccessAsync<AxisContract.Receipt>(response, cancel)).PacketId);
    }

    public async Task<IReadOnlyList<WaitingPacket>> ListAsync(int limit, CancellationToken cancel)
    {
        var inbox = await GetAsync<AxisContract.Inbox>("/inbox?limit=" + limit.ToString(CultureInfo.InvariantCulture), cancel);
        return [.. inbox.Items.Select(item => new WaitingPacket(item.DeliveryId, item.Kind, item.From, item.To, item.Sha256))];
    }

    public async Task FetchAsync(WaitingPacket packet, Stream destination, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        using var request = Request(HttpMethod.Get, $"/inbox/{Uri.EscapeDataString(packet.DeliveryId)}");
        using var response = await SendAsync(request, cancel);
        await ThrowIfFailedAsync(response, cancel);
        await TransportCall.RunAsync(() => response.Content.CopyToAsync(destination, cancel), cancel);
    }

    public async Task AcknowledgeAsync(WaitingPacket packet, DeliveryResult result, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        ArgumentNullException.ThrowIfNull(result);
        var body = JsonSerializer.SerializeToUtf8Bytes(new AxisContract.Acknowledgement(result.IsStored, result.Code, result.Text), AxisContract.Json);
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var request = Request(
            HttpMethod.Post, $"/inbox/{Uri.EscapeDataString(packet.DeliveryId)}/acknowledgement", content, Convert.ToHexStringLower(SHA256.HashData(body)));
        using var response = await SendAsync(request, cancel);
        await ThrowIfFailedAsync(response, cancel);
    }

    public async Task<IReadOnlyList<DirectoryAgency>> GetDirectoryAsync(CancellationToken cancel) =>
        (await GetAsync<AxisContract.Directory>("/directory", cancel)).Agencies;

    /// <summary>Where a packet of ours is, receiver by receiver; null if the hub does not know it.</summary>
    public async Task<AxisContract.Sent?> GetSentAsync(string messageId, CancellationToken cancel)
    {
        using var request = Request(HttpMethod.Get, $"/packets/{Uri.EscapeDataString(messageId)}");
        using var response = await SendAsync(request, cancel);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await ReadSuccessAsync<AxisContract.Sent>(response, cancel);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content = null, string sha256 = AxisSignature.EmptySha256)
    {
        var now = time.GetUtcNow();
        var text = AxisSignature.TextToSign(method.Method, AxisContract.Root + path, credentials.SystemId, now, sha256);
        var signature = new AxisSignature(credentials.SystemId, credentials.Algorithm, now, sha256, credentials.Sign(text));
        var request = new HttpRequestMessage(method, TransportCall.Address(http, AxisContract.Root + path)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue(AxisSignature.Scheme, signature.ToHeader());
        return request;
    }

    private async Task<T> GetAsync<T>(string path, CancellationToken cancel)
    {
        using var request = Request(HttpMethod.Get, path);
        using var response = await SendAsync(request, cancel);
        return await ReadSuccessAsync<T>(response, cancel);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel) =>
        TransportCall.RunAsync(() => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel), cancel);

    private static async Task<T> ReadSuccessAsync<T>(HttpResponseMessage response, CancellationToken cancel)
    {
        await ThrowIfFailedAsync(response, cancel);
        return await ReadAsync<T>(response, cancel);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancel) =>
        await TransportCall.RunAsync(() => response.Content.ReadFromJsonAsync<T>(AxisContract.Json, cancel), cancel)
            ?? throw new TransportException("The axis answered with nothing.");

    private static async Task ThrowIfFailedAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.IsSuccessStatusCode) return;

        var text = await TransportCall.RunAsync(() => response.Content.ReadAsStringAsync(cancel), cancel);
        throw new TransportException($"The axis answered {(int)response.StatusCode}: {text[..Math.Min(text.Length, 500)]}")
        {
            NeedsAttention = (int)response.StatusCode is >= 400 and < 500 and not (408 or 429),
        };
    }
}
