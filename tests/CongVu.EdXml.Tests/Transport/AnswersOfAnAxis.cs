using System.Net;
using System.Text;
using CongVu.EdXml.Transport;

namespace CongVu.EdXml.Tests.Transport;

/// <summary>What a channel makes of answers; how it gets on with a real hub is tested with the hub.</summary>
public sealed class AnswersOfAnAxis
{
    private static readonly WaitingPacket Waiting = new("7", PacketKind.Document, "A", "B", null);

    [Theory]
    [InlineData("""{"data":"@","status":"OK","ErrorCode":"0","ErrorDesc":""}""")]
    [InlineData("""{"status":"OK","ErrorDesc":"\"data\":\"x\"","ErrorCode":"0","data" : "@"}""")]
    [InlineData("""{"status":"OK","ErrorCode":"0","title":"data","other":{"data":null},"data":"@"}""")]
    public async Task A_packet_inside_JSON_is_taken_out_whatever_stands_around_it(string answer)
    {
        var content = new byte[200_000];
        new Random(7).NextBytes(content);
        var escaped = Convert.ToBase64String(content).Replace("/", "\\/").Replace("=", "\\u003d");

        var fetched = await FetchAsync(answer.Replace("@", escaped));

        Assert.Equal(content, fetched);
    }

    [Theory]
    [InlineData("""{"status":"FAIL","ErrorCode":"7","ErrorDesc":"không có","data":null}""", "không có")]
    [InlineData("""{"status":"OK","ErrorCode":"0","data":"không phải base64"}""", "base64")]
    [InlineData("""{"status":"OK","ErrorCode":"0","data":"AAAA""", "JSON")]
    [InlineData("<html>502</html>", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("", "JSON")]
    public async Task An_answer_without_the_packet_is_a_transport_failure(string answer, string said) =>
        Assert.Contains(said, (await Assert.ThrowsAsync<TransportException>(() => FetchAsync(answer))).Message);

    [Fact]
    public async Task An_answer_without_end_is_cut_off() =>
        await Assert.ThrowsAsync<TransportException>(() => FetchAsync("{\"x\":\"" + new string('a', 1_000_000)));

    [Fact]
    public async Task What_the_national_axis_refuses_is_an_answer_and_what_it_cannot_do_now_is_not()
    {
        var packet = new OutgoingPacket("1", "A", PacketKind.Document, AxisSignature.EmptySha256, () => new MemoryStream());

        var refused = await Vxp("""{"status":"FAIL","ErrorCode":"18","ErrorDesc":"Không có nơi nhận","DocId":""}""").SendAsync(packet, default);

        Assert.Equal([new RefusalReason("18", "Không có nơi nhận")], Assert.IsType<SendAnswer.Refused>(refused).Reasons);
        await Assert.ThrowsAsync<TransportException>(() => Vxp("""{"status":"FAIL","ErrorCode":"20","ErrorDesc":"Lỗi hệ thống"}""").SendAsync(packet, default));
    }

    [Fact]
    public async Task Listing_leaves_out_what_was_already_acknowledged()
    {
        var items = """[{"docId":"1","from":"A","to":"B","status":"inbox"},{"docId":"2","from":"A","to":"B","status":"done"},{"docId":3,"from":"A","to":"B"}]""";

        var waiting = await Vxp($$"""{"status":"OK","ErrorCode":"0","ErrorDesc":"","data":{{items}}}""").ListAsync(10, default);

        Assert.Equal(["1", "3", "1", "3"], waiting.Select(packet => packet.DeliveryId));
        Assert.Equal([PacketKind.Document, PacketKind.Document, PacketKind.Status, PacketKind.Status], waiting.Select(packet => packet.Kind));
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, true)]
    [InlineData(HttpStatusCode.TooManyRequests, false)]
    [InlineData(HttpStatusCode.BadGateway, false)]
    public async Task A_status_of_HTTP_tells_whether_repeating_may_help(HttpStatusCode status, bool needsAttention)
    {
        var channel = new AxisChannel(Client("", status), AxisCredentials.FromSecret("S1", "x"), TimeProvider.System);

        var failure = await Assert.ThrowsAsync<TransportException>(() => channel.ListAsync(10, default));

        Assert.Equal(needsAttention, failure.NeedsAttention);
    }

    [Fact]
    public async Task An_axis_that_is_down_is_a_transport_failure()
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1:1/") };

        await Assert.ThrowsAsync<TransportException>(() => new AxisChannel(http, AxisCredentials.FromSecret("S1", "x"), TimeProvider.System).ListAsync(10, default));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Vxp("{}").ListAsync(10, given.Token));
    }

    private static async Task<byte[]> FetchAsync(string answer)
    {
        var destination = new MemoryStream();
        await Vxp(answer).FetchAsync(Waiting, destination, default);
        return destination.ToArray();
    }

    private static VxpChannel Vxp(string answer) => new(Client(answer, HttpStatusCode.OK), "S1", "bí mật", TimeProvider.System);

    private static HttpClient Client(string answer, HttpStatusCode status) => new(new Canned(answer, status)) { BaseAddress = new("http://axis.test/vxp/") };

    private sealed class Canned(string answer, HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
        }
    }
}
