using System.Net;
using CongVu.Axis.Operation;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class Operating
{
    [Theory, BothDatabases]
    public async Task The_status_page_shows_queues_ages_and_the_last_contact(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict, Hub.Home)), default);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", Letters.Document(2, Hub.District, "H01")), default);
        hub.Clock.Advance(TimeSpan.FromMinutes(130));

        var page = await hub.OperatorClient().GetStringAsync("/");

        Assert.Contains("<b>2</b>gói đang chờ lấy", page);
        Assert.Contains("<b>2 giờ 10 phút</b>gói chờ lâu nhất", page);
        Assert.Contains("<b>1</b>gói nhận trong ngày", page);
        Assert.Contains("Hệ thống huyện Quan Sơn<small>huyen</small>", page);
        Assert.Contains("<td>02/03/2026 08:00</td>", page);
        Assert.Contains("Im lặng quá một giờ", page);
        Assert.Contains("receiver-unknown", page);
    }

    [Fact]
    public async Task Names_from_outside_are_text_on_the_page()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        await hub.Part<PeerSystems>().SaveAsync(new() { Id = "x", Name = "<script>alert(1)</script>", Algorithm = AxisSignature.Hmac, Credential = "" }, default);

        var page = await hub.OperatorClient().GetStringAsync("/");

        Assert.DoesNotContain("<script>", page);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/thong-ke")]
    [InlineData("/thong-ke.csv")]
    [InlineData("/metrics")]
    public async Task The_pages_of_the_operator_answer_only_at_the_operators_address(string path)
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        using var disguised = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = new Uri(hub.Settings.OperatorUrl).Authority } };

        Assert.Equal(HttpStatusCode.OK, (await hub.OperatorClient().GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.Client().GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.Client().SendAsync(disguised)).StatusCode);
    }

    [Fact]
    public async Task One_address_for_both_would_show_the_pages_to_everybody_and_is_refused()
    {
        var (settings, database) = await Hub.SettingsAsync(Engine.Sqlite);

        await Assert.ThrowsAsync<AxisException>(() => AxisHost.BuildAsync([], settings with { OperatorUrl = settings.Url }, TimeProvider.System, default));
        await Hub.RemoveAsync(settings, database);
    }

    [Theory, BothDatabases]
    public async Task Statistics_count_what_agencies_sent_received_and_answered(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var (district, province) = (hub.DistrictChannel(), hub.ProvinceChannel());
        await district.SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict, Hub.Home)), default);
        await district.SendAsync(Letters.Packet("m-2", Letters.Document(2, Hub.District, Hub.Ict)), default);
        await district.SendAsync(Letters.Packet("m-3", Letters.Document(3, Hub.District, [Hub.Ict], [1], BussinessDocType.Recall)), default);
        await province.SendAsync(Letters.Packet("s-1", Letters.Status("01", 1, Hub.Ict, Hub.District), Hub.Ict), default);
        await province.SendAsync(Letters.Packet("s-2", Letters.Status("03", 1, Hub.Ict, Hub.District), Hub.Ict), default);
        hub.Clock.SetTo(2026, 3, 3, 0, 1);
        await province.SendAsync(Letters.Packet("s-3", Letters.Status("02", 2, Hub.Ict, Hub.District), Hub.Ict), default);
        await province.SendAsync(Letters.Packet("s-4", Letters.Status("06", 1, Hub.Ict, Hub.District), Hub.Ict), default);
        await district.SendAsync(Letters.Packet("m-4", Letters.Document(4, Hub.District, Hub.Home)), default);

        var figures = (await hub.Part<ExchangeStatistics>().CountAsync(new(2026, 3, 2), new(2026, 3, 2), default)).ToDictionary(one => one.Code);

        Assert.Equal(new SentFigures(3, 1, 0, 0), figures[Hub.District].Sent);
        Assert.Equal(new ReceivedFigures(3, Accepted: 1, Refused: 1, Finished: 1, Silent: 1, SameDay: 1), figures[Hub.Ict].Received);
        Assert.Equal(new ReceivedFigures(1, 0, 0, 0, Silent: 1, SameDay: 0), figures[Hub.Home].Received);
        Assert.Equal(new SentFigures(0, 0, 0, 0), figures[Hub.Ict].Sent);
    }

    [Fact]
    public async Task Statistics_are_a_page_for_a_period_and_a_file_for_a_spreadsheet()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        await hub.Part<Agencies.AgencyDirectory>().RegisterAsync(new("H99", DirectoryCode.Qd20, "=1+1", "huyen"), default);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);

        var page = await hub.OperatorClient().GetStringAsync("/thong-ke?tu=2026-03-01&den=2026-03-31");
        var file = await hub.OperatorClient().GetStringAsync("/thong-ke.csv?tu=2026-03-01&den=2026-03-31");
        var reversed = await hub.OperatorClient().GetStringAsync("/thong-ke?tu=2026-03-31&den=hôm+qua");

        Assert.Contains("Từ 01/03/2026 đến 31/03/2026", page);
        Assert.Contains("<td>UBND huyện Quan Sơn</td><td class=\"n\">1</td>", page);
        Assert.StartsWith("\uFEFFMã,Cơ quan,Đã gửi", file);
        Assert.Contains("\"000.00.33.H56\",\"UBND huyện Quan Sơn\",\"1\"", file);
        Assert.Contains("\"H99\",\"'=1+1\"", file);
        Assert.Contains("Từ 31/03/2026 đến 31/03/2026", reversed);
    }

    [Fact]
    public async Task Metrics_count_packets_and_refusals()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var packet = Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict));
        await hub.DistrictChannel().SendAsync(packet, default);
        await hub.DistrictChannel().SendAsync(packet, default);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", "x"u8.ToArray()), default);
        await Assert.ThrowsAsync<TransportException>(() => hub.DistrictChannel("sai").ListAsync(1, default));
        hub.Clock.Advance(TimeSpan.FromSeconds(90));

        var metrics = await hub.OperatorClient().GetStringAsync("/metrics");

        foreach (var line in new[]
        {
            "axis_packets_taken_total 1", "axis_packets_repeated_total 1", "axis_refusals_total{code=\"not-edxml\"} 1", "axis_requests_unauthenticated_total 1",
            "axis_waiting_packets{system=\"tinh\"} 1", "axis_oldest_waiting_seconds{system=\"tinh\"} 90",
        })
            Assert.Contains(line + "\n", metrics);
    }

    [Fact]
    public async Task Health_tells_whether_packets_can_be_written()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        Assert.Equal(HttpStatusCode.OK, (await hub.Client().GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hub.Client().GetAsync("/health/ready")).StatusCode);

        Directory.Delete(Path.Combine(hub.Settings.Folder, "incoming"));
        var response = await hub.Client().GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("\"folder\"", await response.Content.ReadAsStringAsync());
    }
}
