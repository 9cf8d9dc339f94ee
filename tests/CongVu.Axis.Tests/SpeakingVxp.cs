using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CongVu.Axis.Agencies;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class SpeakingVxp
{
    [Theory, BothDatabases]
    public async Task A_program_written_for_the_national_axis_can_use_the_hub(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var vxp = hub.ProvinceVxp();
        var letter = Letters.Document(88, Hub.District, Hub.Ict);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-88", letter), default);

        var waiting = Assert.Single(await vxp.ListAsync(10, default));
        var fetched = await Letters.FetchAsync(vxp, waiting);
        await vxp.AcknowledgeAsync(waiting, DeliveryResult.Stored, default);
        var status = Letters.Status("03", 88, Hub.Ict, Hub.District);
        var answer = await vxp.SendAsync(Letters.Packet("unused", status, Hub.Ict) with { Kind = PacketKind.Status }, default);

        Assert.Equal((PacketKind.Document, Hub.District, Hub.Ict), (waiting.Kind, waiting.From, waiting.To));
        Assert.Equal(letter, fetched);
        Assert.Empty(await vxp.ListAsync(10, default));
        Assert.IsType<SendAnswer.Accepted>(answer);
        Assert.Equal(status, await Letters.FetchAsync(hub.DistrictChannel(), Assert.Single(await hub.DistrictChannel().ListAsync(10, default))));
    }

    [Theory, BothDatabases]
    public async Task The_same_bytes_again_are_the_same_packet(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var packet = Letters.Packet("unused", Letters.Document(1, Hub.Ict, Hub.District), Hub.Ict);

        var first = await hub.ProvinceVxp().SendAsync(packet, default);
        var again = await hub.ProvinceVxp().SendAsync(packet, default);

        Assert.Equal(first, again);
        Assert.Single(await hub.DistrictChannel().ListAsync(10, default));
    }

    [Fact]
    public async Task Refusals_carry_the_numbers_of_such_axes_and_our_reasons()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        async Task<RefusalReason> SendAsync(byte[] bytes) =>
            Assert.Single(Assert.IsType<SendAnswer.Refused>(await hub.ProvinceVxp().SendAsync(Letters.Packet("x", bytes, Hub.Ict), default)).Reasons);

        var unknown = await SendAsync(Letters.Document(1, Hub.Ict, "H01"));
        await hub.Part<PeerSystems>().SetLockedAsync("huyen", true, default);

        Assert.Equal(("18", "[receiver-unknown] Bên nhận “H01” không có trong danh bạ."), (unknown.Code, unknown.Text));
        Assert.Equal("19", (await SendAsync(Letters.Document(1, Hub.District, Hub.Ict))).Code);
        Assert.Equal("22", (await SendAsync(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Letters.Document(1, Hub.Ict, Hub.District)).Replace("Subject", "X")))).Code);
        Assert.Equal("10", (await SendAsync("xin chào"u8.ToArray())).Code);
        Assert.Equal("23", (await SendAsync(Letters.Document(1, Hub.Ict, Hub.District))).Code);
    }

    [Fact]
    public async Task A_failed_packet_leaves_the_list_and_the_sender_sees_it()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        var waiting = Assert.Single(await hub.ProvinceVxp().ListAsync(10, default));

        await hub.ProvinceVxp().AcknowledgeAsync(waiting, DeliveryResult.Failed("x", "y"), default);

        Assert.Empty(await hub.ProvinceVxp().ListAsync(10, default));
        Assert.Equal("failed", Assert.Single((await hub.DistrictChannel().GetSentAsync("m-1", default))!.Deliveries).State);
        await Assert.ThrowsAsync<TransportException>(() => hub.ProvinceVxp().AcknowledgeAsync(waiting, DeliveryResult.Stored, default));
    }

    [Fact]
    public async Task The_lists_and_counts_of_the_kit_are_answered()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        await hub.ProvinceVxp().SendAsync(Letters.Packet("x", Letters.Document(5, Hub.Ict, Hub.District), Hub.Ict), default);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict, Hub.Home)), default);

        var sent = (await AskAsync(hub, "getSentEdocList", ("messagetype", "edoc"))).GetProperty("data")[0];
        var received = (await AskAsync(hub, "getReceivedEdocList", ("messagetype", "edoc"))).GetProperty("data")[0];

        Assert.Equal((Hub.Ict, Hub.District, "5/UBND-VP", "inbox"), (Text(sent, "fromCode"), Text(sent, "toCode"), Text(sent, "notation"), Text(sent, "receiveStatus")));
        Assert.Equal("V/v kiểm thử <trục> số 5", Text(sent, "title"));
        Assert.Equal(("eDoc", "edoc", "2026-03-02 08:00:00", "inbox"), (Text(received, "serviceType"), Text(received, "messageType"), Text(received, "created_time"), Text(received, "status")));
        Assert.Equal(2, (await AskAsync(hub, "countReceiveEdoc")).GetProperty("count").GetInt32());
        Assert.Equal(0, (await AskAsync(hub, "countReceiveStatus")).GetProperty("count").GetInt32());
        Assert.Equal("FAIL", Text(await AskAsync(hub, "getEdoc", ("docId", "nothing")), "status"));
        Assert.Equal("OK", Text(await AskAsync(hub, "updateStatus", ("status", "processing"), ("docId", Text(received, "docId"))), "status"));
        Assert.Equal("FAIL", Text(await AskAsync(hub, "updateStatus", ("status", "xong"), ("docId", Text(received, "docId"))), "status"));
    }

    [Fact]
    public async Task A_download_gives_the_packet_itself()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var letter = Letters.Document(1, Hub.District, Hub.Ict);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", letter), default);
        var waiting = Assert.Single(await hub.ProvinceVxp().ListAsync(10, default));

        using var response = await SendAsync(hub, HttpMethod.Get, "downloadEdoc", new StringContent(""), ("docId", waiting.DeliveryId));

        Assert.Equal(letter, await response.Content.ReadAsByteArrayAsync());
    }

    [Theory, BothDatabases]
    public async Task The_directory_is_given_by_the_codes_each_list_is_for(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.Part<AgencyDirectory>().AddCodeAsync(Hub.Ict, "H56.7", DirectoryCode.Qd20, null, default);
        await hub.Part<AgencyDirectory>().CloseCodeAsync(Hub.Home, new DateOnly(2026, 3, 1), "H56.13", default);

        var old = (await AskAsync(hub, "getAgenciesList")).GetProperty("data");
        var both = (await AskAsync(hub, "getAgenciesListQD20", ("level", "1"))).GetProperty("data");
        var units = (await AskAsync(hub, "getSynchronizeUnit")).GetProperty("data");

        Assert.Equal([Hub.District, Hub.Ict], old.EnumerateArray().Select(item => Text(item, "code")));
        Assert.Equal((Hub.Ict, "H56.7"), (Text(old[1], "code"), Text(old[1], "oldCode")));
        Assert.Equal(("H56.7", Hub.Ict), (Text(both[1], "code"), Text(both[1], "code102")));
        Assert.Equal([Hub.Home], units.EnumerateArray().Where(unit => unit.GetProperty("deleted").GetBoolean()).Select(unit => Text(unit, "code")));
        Assert.Equal(
            ["UBND huyện Quan Sơn", "Sở Thông tin và Truyền thông"],
            (await hub.ProvinceVxp().GetDirectoryAsync(default)).Select(agency => agency.Name));
    }

    [Theory, BothDatabases]
    public async Task A_system_may_register_agencies_only_if_the_operator_let_it(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        const string entry = """{"id":"","pcode":"H56","code":"H56.20","name":"Sở Tư pháp","mail":"stp@thanhhoa.gov.vn"}""";
        var before = await RegisterAsync(hub, entry);
        await hub.Part<PeerSystems>().SaveAsync((await hub.Part<PeerSystems>().FindAsync("tinh", default))! with { MayRegisterAgencies = true }, default);

        Assert.Equal("15", Text(before, "ErrorCode"));
        Assert.Equal("OK", Text(await RegisterAsync(hub, entry), "status"));
        Assert.Equal(("Sở Tư pháp", "tinh"), ((await hub.Part<AgencyDirectory>().FindAsync("H56.20", default))!.Value.Agency.Name, (await hub.Part<AgencyDirectory>().FindAsync("H56.20", default))!.Value.Agency.SystemId));
        Assert.Equal("19", Text(await RegisterAsync(hub, entry.Replace("H56.20", Hub.District)), "ErrorCode"));
        Assert.Equal("10", Text(await RegisterAsync(hub, """{"code":"""), "ErrorCode"));
        Assert.Equal("10", Text(await RegisterAsync(hub, """{"code":{},"name":"x"}"""), "ErrorCode"));

        Assert.Equal("OK", Text(await AskAsync(hub, "deleteAgency", ("AgencyCode", "H56.20")), "status"));
        Assert.Equal("19", Text(await AskAsync(hub, "deleteAgency", ("AgencyCode", Hub.District)), "ErrorCode"));
        Assert.False((await hub.Part<AgencyDirectory>().FindAsync("H56.20", default))!.Value.Code.HoldsOn(new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public async Task A_request_to_send_without_a_file_is_a_bad_one()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);

        using var plain = await SendAsync(hub, HttpMethod.Post, "sendEdoc", new StringContent("xin chào"));
        using var torn = await SendAsync(hub, HttpMethod.Post, "sendEdoc", new StringContent("--x\r\n", MediaTypeHeaderValue.Parse("multipart/form-data; boundary=y")));

        Assert.Contains("\"ErrorCode\":\"10\"", await plain.Content.ReadAsStringAsync());
        Assert.Contains("\"ErrorCode\":\"10\"", await torn.Content.ReadAsStringAsync());
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static async Task<JsonElement> AskAsync(Hub hub, string verb, params (string Name, string Value)[] parameters)
    {
        using var response = await SendAsync(hub, HttpMethod.Post, verb, new StringContent("{}"), parameters);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task<JsonElement> RegisterAsync(Hub hub, string entry)
    {
        using var response = await SendAsync(hub, HttpMethod.Post, "registerAgency", new StringContent(entry));
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    // As the kit does it: every parameter in a header of its own and in the signed one.
    private static async Task<HttpResponseMessage> SendAsync(Hub hub, HttpMethod method, string verb, HttpContent content, params (string Name, string Value)[] parameters)
    {
        using var request = new HttpRequestMessage(method, new Uri(hub.Address, "/vxp/" + verb)) { Content = content };
        var all = new List<KeyValuePair<string, string>> { new("timestamp", VxpSignature.Timestamp(hub.Clock.GetUtcNow())), new("systemid", "tinh") };
        all.AddRange(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
        foreach (var (name, value) in VxpSignature.Sign(all, "bí mật của tỉnh")) request.Headers.TryAddWithoutValidation(name, value);
        return await hub.Client().SendAsync(request);
    }
}
