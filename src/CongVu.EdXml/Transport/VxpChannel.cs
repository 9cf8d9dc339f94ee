using System.Text.Json;

namespace CongVu.EdXml.Transport;

/// <summary>Talks to an axis in the verbs of the national axis' kit (VXP).</summary>
/// <param name="http">Its base address is the axis' end point.</param>
/// <param name="systemId">The code under which this system is registered.</param>
/// <param name="secret">The secret that came with it.</param>
/// <param name="time">The clock under the signatures.</param>
public sealed class VxpChannel(HttpClient http, string systemId, string secret, TimeProvider time) : IExchangeChannel
{
    private const string Done = "done";
    private const string Fail = "fail";

    // The only codes known to mean that the axis itself is in trouble.
    private static readonly string[] TransientErrors = ["20", "500"];

    public async Task<SendAnswer> SendAsync(OutgoingPacket packet, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        using var file = new StreamContent(packet.Open());
        file.Headers.ContentType = new("application/octet-stream");
        using var form = new MultipartFormDataContent { { file, "file_doc", "packet.edxml" } };
        using var answer = await AskAsync(
            "sendEdoc", form, "application/octet-stream",
            [new("from", packet.From), new("servicetype", "eDoc"), new("messagetype", TypeOf(packet.Kind)), new("hash-file", packet.Sha256)], cancel);
        if (answer.IsOk) return new SendAnswer.Accepted(answer.Text("DocId") ?? throw new TransportException("The axis took the packet without naming it."));
        if (TransientErrors.Contains(answer.ErrorCode)) throw answer.ToException();

        return new SendAnswer.Refused([new(answer.ErrorCode, answer.ErrorDesc)]);
    }

    public async Task<IReadOnlyList<WaitingPacket>> ListAsync(int limit, CancellationToken cancel)
    {
        var waiting = new List<WaitingPacket>();
        foreach (var kind in new[] { PacketKind.Document, PacketKind.Status })
        {
            using var answer = await AskAsync("getReceivedEdocList", [new("servicetype", "eDoc"), new("messagetype", TypeOf(kind))], cancel);
            answer.ThrowIfFailed();
            waiting.AddRange(answer.Items.Select(item => Waiting(item, kind)).OfType<WaitingPacket>());
        }

        return [.. waiting.Take(limit)];
    }

    public async Task FetchAsync(WaitingPacket packet, Stream destination, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        using var request = Request("getEdoc", JsonBody(), "application/json", [new("docId", packet.DeliveryId)]);
        using var response = await TransportCall.RunAsync(() => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel), cancel);
        using var extraction = new VxpContentExtraction(destination);
        await TransportCall.RunAsync(async () => await extraction.RunAsync(await response.Content.ReadAsStreamAsync(cancel), cancel), cancel);
        using var answer = VxpAnswer.Parse(extraction.Rest);
        answer.ThrowIfFailed();
        extraction.ThrowIfBroken();
    }

    public async Task AcknowledgeAsync(WaitingPacket packet, DeliveryResult result, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(packet);
        ArgumentNullException.ThrowIfNull(result);
        using var answer = await AskAsync("updateStatus", [new("status", result.IsStored ? Done : Fail), new("docId", packet.DeliveryId)], cancel);
        answer.ThrowIfFailed();
    }

    public async Task<IReadOnlyList<DirectoryAgency>> GetDirectoryAsync(CancellationToken cancel)
    {
        using var both = await AskAsync("getAgenciesListQD20", [], cancel);
        if (both.IsOk) return [.. both.Items.Select(item => Agency(item, "code102", DirectoryCode.Qd20))];

        using var old = await AskAsync("getAgenciesList", [], cancel);
        old.ThrowIfFailed();
        return [.. old.Items.Select(item => Agency(item, "oldCode", DirectoryCode.Qcvn102))];
    }

    private Task<VxpAnswer> AskAsync(string verb, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancel) =>
        AskAsync(verb, JsonBody(), "application/json", parameters, cancel);

    private async Task<VxpAnswer> AskAsync(
        string verb, HttpContent content, string contentType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancel)
    {
        using var request = Request(verb, content, contentType, parameters);
        using var response = await TransportCall.RunAsync(() => http.SendAsync(request, cancel), cancel);
        return VxpAnswer.Parse(await TransportCall.RunAsync(() => response.Content.ReadAsByteArrayAsync(cancel), cancel));
    }

    private HttpRequestMessage Request(string verb, HttpContent content, string contentType, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var signed = VxpSignature.Sign(
            [new("timestamp", VxpSignature.Timestamp(time.GetUtcNow())), new("systemid", systemId), new("Content-Type", contentType), .. parameters], secret);
        var request = new HttpRequestMessage(HttpMethod.Post, TransportCall.Address(http, "/" + verb)) { Content = content };
        foreach (var (name, value) in signed) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static StringContent JsonBody() => new("{}", System.Text.Encoding.UTF8, "application/json");

    private static string TypeOf(PacketKind kind) => kind switch
    {
        PacketKind.Document => "edoc",
        PacketKind.Status => "status",
    };

    private static WaitingPacket? Waiting(JsonElement item, PacketKind kind) =>
        VxpAnswer.Text(item, "docId") is { } id && VxpAnswer.Text(item, "status") is not (Done or Fail)
            ? new(id, kind, VxpAnswer.Text(item, "from") ?? "", VxpAnswer.Text(item, "to") ?? "", null)
            : null;

    private static DirectoryAgency Agency(JsonElement item, string otherCode, string scheme)
    {
        var codes = new List<DirectoryCode>();
        if (VxpAnswer.Text(item, "code") is { } code) codes.Add(new(code, scheme, null, null, null));
        if (VxpAnswer.Text(item, otherCode) is { } other && codes.All(known => known.Value != other))
            codes.Add(new(other, DirectoryCode.Qcvn102, null, null, null));
        return new(VxpAnswer.Text(item, "name") ?? "", codes);
    }
}
