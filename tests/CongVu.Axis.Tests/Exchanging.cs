using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class Exchanging
{
    [Theory, BothDatabases]
    public async Task A_packet_waits_for_every_receiver_until_it_says_it_is_stored(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var province = hub.ProvinceChannel();
        var bytes = Letters.Document(88, Hub.District, Hub.Ict, Hub.Home);

        await hub.DistrictChannel().SendAsync(Letters.Packet("m-88", bytes), default);
        var waiting = await province.ListAsync(10, default);

        Assert.Equal([(Hub.District, Hub.Ict), (Hub.District, Hub.Home)], waiting.Select(packet => (packet.From, packet.To)));
        Assert.All(waiting, packet => Assert.Equal((PacketKind.Document, Letters.Hash(bytes)), (packet.Kind, packet.Sha256)));
        Assert.Equal(bytes, await Letters.FetchAsync(province, waiting[0]));
        Assert.Equal(bytes, await Letters.FetchAsync(province, waiting[0]));
        Assert.Equal(2, (await province.ListAsync(10, default)).Count);

        await province.AcknowledgeAsync(waiting[0], DeliveryResult.Stored, default);
        Assert.Equal([waiting[1]], await province.ListAsync(10, default));
    }

    [Theory, BothDatabases]
    public async Task The_same_packet_again_gets_the_same_answer_and_arrives_once(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var packet = Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict));
        var first = await hub.DistrictChannel().SendAsync(packet, default);

        hub.Clock.Advance(TimeSpan.FromMinutes(3));
        var again = await hub.DistrictChannel().SendAsync(packet, default);

        Assert.Equal(Assert.IsType<SendAnswer.Accepted>(first), again);
        Assert.Single(await hub.ProvinceChannel().ListAsync(10, default));
    }

    [Theory, BothDatabases]
    public async Task Twenty_at_once_with_the_same_packet_get_the_same_answer_and_it_arrives_once(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var packet = Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => hub.DistrictChannel().SendAsync(packet, default))));

        Assert.Single(answers.Distinct());
        Assert.Single(await hub.ProvinceChannel().ListAsync(10, default));
        Assert.Single(Directory.GetFiles(Path.Combine(hub.Settings.Folder, "packets"), "*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(Path.Combine(hub.Settings.Folder, "incoming")));
    }

    [Theory, BothDatabases]
    public async Task Other_bytes_under_a_used_id_are_refused_and_another_id_is_another_packet(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var district = hub.DistrictChannel();
        await district.SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);

        var other = await district.SendAsync(Letters.Packet("m-1", Letters.Document(2, Hub.District, Hub.Ict)), default);
        var another = await district.SendAsync(Letters.Packet("m-2", Letters.Document(1, Hub.District, Hub.Ict)), default);

        Assert.Equal(["id-reused"], Letters.Codes(other));
        Assert.IsType<SendAnswer.Accepted>(another);
        Assert.Equal(2, (await hub.ProvinceChannel().ListAsync(10, default)).Count);
    }

    [Theory, BothDatabases]
    public async Task The_same_id_of_another_system_is_another_packet(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);

        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        var other = await hub.ProvinceChannel().SendAsync(Letters.Packet("m-1", Letters.Document(2, Hub.Ict, Hub.District), Hub.Ict), default);

        Assert.IsType<SendAnswer.Accepted>(other);
    }

    [Theory, BothDatabases]
    public async Task An_agency_named_by_its_old_and_its_new_code_gets_the_packet_once(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.Part<Agencies.AgencyDirectory>().AddCodeAsync(Hub.Ict, "H56.7", DirectoryCode.Qd20, null, default);

        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, "H56.7", Hub.Ict)), default);

        Assert.Equal("H56.7", Assert.Single(await hub.ProvinceChannel().ListAsync(10, default)).To);
    }

    [Theory, BothDatabases]
    public async Task A_status_goes_to_the_agency_whose_document_it_is_about(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var status = Letters.Status("03", 88, Hub.Ict, Hub.District);

        await hub.ProvinceChannel().SendAsync(Letters.Packet("s-1", status, Hub.Ict), default);

        var waiting = Assert.Single(await hub.DistrictChannel().ListAsync(10, default));
        Assert.Equal((PacketKind.Status, Hub.Ict, Hub.District), (waiting.Kind, waiting.From, waiting.To));
        Assert.Equal(status, await Letters.FetchAsync(hub.DistrictChannel(), waiting));
    }

    [Theory, BothDatabases]
    public async Task The_sender_sees_where_its_packet_is_and_why_it_failed(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var (district, province) = (hub.DistrictChannel(), hub.ProvinceChannel());
        await district.SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict, Hub.Home)), default);
        var waiting = await province.ListAsync(10, default);

        await Letters.FetchAsync(province, waiting[0]);
        await province.AcknowledgeAsync(waiting[1], DeliveryResult.Failed("disk", "Hết chỗ lưu"), default);
        var sent = await district.GetSentAsync("m-1", default);

        Assert.Equal([(Hub.Ict, "fetched", null), (Hub.Home, "failed", "disk")], sent!.Deliveries.Select(delivery => (delivery.To, delivery.State, delivery.Code)));
        Assert.Equal("Hết chỗ lưu", sent.Deliveries[1].Text);
        Assert.Null(await district.GetSentAsync("m-2", default));
        Assert.Null(await province.GetSentAsync("m-1", default));
    }

    [Theory, BothDatabases]
    public async Task The_first_word_on_a_delivery_counts_and_may_be_repeated(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var province = hub.ProvinceChannel();
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        var waiting = Assert.Single(await province.ListAsync(10, default));

        await province.AcknowledgeAsync(waiting, DeliveryResult.Stored, default);
        await province.AcknowledgeAsync(waiting, DeliveryResult.Stored, default);

        var failure = await Assert.ThrowsAsync<TransportException>(() => province.AcknowledgeAsync(waiting, DeliveryResult.Failed("x", "y"), default));
        Assert.Contains("already-acknowledged", failure.Message);
    }

    [Theory, BothDatabases]
    public async Task Nobody_fetches_or_acknowledges_what_waits_for_others(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        var waiting = Assert.Single(await hub.ProvinceChannel().ListAsync(10, default));

        await Assert.ThrowsAsync<TransportException>(() => Letters.FetchAsync(hub.DistrictChannel(), waiting));
        await Assert.ThrowsAsync<TransportException>(() => hub.DistrictChannel().AcknowledgeAsync(waiting, DeliveryResult.Stored, default));

        Assert.Single(await hub.ProvinceChannel().ListAsync(10, default));
    }

    [Theory, BothDatabases]
    public async Task A_long_inbox_comes_oldest_first_in_pieces(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        for (var i = 1; i <= 7; i++)
        {
            await hub.DistrictChannel().SendAsync(Letters.Packet($"m-{i}", Letters.Document(i, Hub.District, Hub.Ict)), default);
            hub.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var seen = new List<string>();
        while (await hub.ProvinceChannel().ListAsync(3, default) is { Count: > 0 } piece)
        {
            Assert.InRange(piece.Count, 1, 3);
            foreach (var packet in piece)
            {
                using var reading = EdXml.EdXmlReader.Read(new MemoryStream(await Letters.FetchAsync(hub.ProvinceChannel(), packet)));
                seen.Add(reading.Document!.MessageHeader.Code!.CodeNumber!);
                await hub.ProvinceChannel().AcknowledgeAsync(packet, DeliveryResult.Stored, default);
            }
        }

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], seen);
    }

    [Theory, BothDatabases]
    public async Task The_directory_shows_codes_their_days_and_successors(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var directory = hub.Part<Agencies.AgencyDirectory>();
        await directory.AddCodeAsync(Hub.Ict, "H56.7", DirectoryCode.Qd20, new DateOnly(2026, 1, 1), default);
        await directory.CloseCodeAsync(Hub.Ict, new DateOnly(2026, 6, 30), "H56.7", default);

        var agencies = await hub.DistrictChannel().GetDirectoryAsync(default);

        var ict = agencies.Single(agency => agency.Name == "Sở Thông tin và Truyền thông");
        Assert.Equal(
            [
                new DirectoryCode(Hub.Ict, DirectoryCode.Qcvn102, null, new DateOnly(2026, 6, 30), "H56.7"),
                new DirectoryCode("H56.7", DirectoryCode.Qd20, new DateOnly(2026, 1, 1), null, null),
            ],
            ict.Codes);
        Assert.Equal(3, agencies.Count);
    }
}
