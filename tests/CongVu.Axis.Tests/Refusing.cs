using CongVu.Axis.Agencies;
using CongVu.Axis.Packets;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class Refusing
{
    [Theory, BothDatabases]
    public async Task A_packet_that_nobody_could_use_is_refused_with_its_findings(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        var text = System.Text.Encoding.UTF8.GetString(Letters.Document(1, Hub.District, Hub.Ict));
        var broken = System.Text.Encoding.UTF8.GetBytes(text.Replace("Subject", "Tieu-de"));

        var answer = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", broken), default);

        var reason = Assert.Single(Assert.IsType<SendAnswer.Refused>(answer).Reasons);
        Assert.Equal(("subject-missing", "Không có trích yếu (Subject)."), (reason.Code, reason.Text));
        Assert.Empty(Directory.GetFiles(hub.Settings.Folder, "*.m-1", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(Path.Combine(hub.Settings.Folder, "incoming")));
    }

    [Fact]
    public async Task Something_that_is_no_packet_is_refused_as_that()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);

        Assert.Equal(["not-edxml"], Letters.Codes(await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", "xin chào"u8.ToArray()), default)));
    }

    [Theory, BothDatabases]
    public async Task A_sender_is_believed_only_for_its_own_agencies(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);

        var foreign = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.Ict, Hub.Home)), default);
        var unknown = await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", Letters.Document(1, "H01", Hub.Home)), default);

        Assert.Equal(["sender-not-yours"], Letters.Codes(foreign));
        Assert.Equal(["sender-unknown"], Letters.Codes(unknown));
    }

    [Theory, BothDatabases]
    public async Task Every_receiver_that_cannot_be_reached_is_named_and_nobody_gets_the_packet(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);

        var answer = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, "H01", Hub.Ict, "H02")), default);

        Assert.Equal(["Bên nhận “H01” không có trong danh bạ.", "Bên nhận “H02” không có trong danh bạ."], Assert.IsType<SendAnswer.Refused>(answer).Reasons.Select(reason => reason.Text));
        Assert.Empty(await hub.ProvinceChannel().ListAsync(10, default));
    }

    [Theory, BothDatabases]
    public async Task A_code_is_good_through_its_last_day_in_Vietnam_and_then_names_its_successor(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.Part<AgencyDirectory>().CloseCodeAsync(Hub.Ict, new DateOnly(2026, 3, 2), "H56.7", default);

        hub.Clock.SetTo(2026, 3, 2, 23, 59);
        var onTheLastDay = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        hub.Clock.SetTo(2026, 3, 3, 0, 0);
        var after = await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", Letters.Document(2, Hub.District, Hub.Ict)), default);

        Assert.IsType<SendAnswer.Accepted>(onTheLastDay);
        Assert.Equal([("receiver-closed", "H56.7")], Assert.IsType<SendAnswer.Refused>(after).Reasons.Select(reason => (reason.Code, reason.Successor)));
    }

    [Theory, BothDatabases]
    public async Task An_agency_of_a_locked_system_cannot_be_reached_until_it_is_opened(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        await hub.Part<PeerSystems>().SetLockedAsync("tinh", true, default);

        var locked = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);
        await hub.Part<PeerSystems>().SetLockedAsync("tinh", false, default);
        var open = await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);

        Assert.Equal(["receiver-locked"], Letters.Codes(locked));
        Assert.IsType<SendAnswer.Accepted>(open);
    }

    [Theory, BothDatabases]
    public async Task A_packet_may_be_as_large_as_its_system_may_send_and_no_larger(Engine engine)
    {
        var bytes = Letters.Document(1, Hub.District, Hub.Ict);
        await using var within = await Hub.StartAsync(engine, settings => settings with { MaxPacketBytes = bytes.Length });
        await using var beyond = await Hub.StartAsync(engine, settings => settings with { MaxPacketBytes = bytes.Length - 1 });

        Assert.IsType<SendAnswer.Accepted>(await within.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default));
        Assert.Equal(["quota-size"], Letters.Codes(await beyond.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default)));
    }

    [Theory, BothDatabases]
    public async Task The_quota_of_a_day_is_a_matter_of_waiting(Engine engine)
    {
        var bytes = Letters.Document(1, Hub.District, Hub.Ict);
        await using var hub = await Hub.StartAsync(engine, settings => settings with { MaxDayBytes = bytes.Length });
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", bytes), default);

        var failure = await Assert.ThrowsAsync<TransportException>(() => hub.DistrictChannel().SendAsync(Letters.Packet("m-2", bytes), default));
        hub.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        var nextDay = await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", bytes), default);

        Assert.Contains("quota-day", failure.Message);
        Assert.False(failure.NeedsAttention);
        Assert.IsType<SendAnswer.Accepted>(nextDay);
    }

    [Theory, BothDatabases]
    public async Task A_receiver_that_fetches_nothing_is_full_some_day(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine, settings => settings with { MaxWaiting = 1 });
        await hub.DistrictChannel().SendAsync(Letters.Packet("m-1", Letters.Document(1, Hub.District, Hub.Ict)), default);

        var failure = await Assert.ThrowsAsync<TransportException>(() => hub.DistrictChannel().SendAsync(Letters.Packet("m-2", Letters.Document(2, Hub.District, Hub.Ict)), default));
        var waiting = Assert.Single(await hub.ProvinceChannel().ListAsync(10, default));
        await hub.ProvinceChannel().AcknowledgeAsync(waiting, DeliveryResult.Stored, default);

        Assert.Contains("receiver-full", failure.Message);
        Assert.IsType<SendAnswer.Accepted>(await hub.DistrictChannel().SendAsync(Letters.Packet("m-2", Letters.Document(2, Hub.District, Hub.Ict)), default));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("ắ")]
    [InlineData("a%2Fb")]
    public async Task An_id_of_strange_letters_is_refused(string id)
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);

        Assert.Equal(["id-bad"], Letters.Codes(await hub.DistrictChannel().SendAsync(Letters.Packet(id, Letters.Document(1, Hub.District, Hub.Ict)), default)));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task An_id_has_a_length_to_keep(int length, bool isTaken)
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);

        var answer = await hub.DistrictChannel().SendAsync(Letters.Packet(new string('a', length), Letters.Document(1, Hub.District, Hub.Ict)), default);

        Assert.Equal(isTaken, answer is SendAnswer.Accepted);
    }

    [Fact]
    public async Task A_full_disk_is_no_refusal_but_a_reason_to_try_later()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var desk = hub.Part<SubmissionDesk>();

        Assert.Null(await desk.TakeAsync(() => throw new IOException("No space left on device", 28)));
        await Assert.ThrowsAsync<IOException>(() => desk.TakeAsync(() => throw new IOException("anything else", 5)));
    }
}
