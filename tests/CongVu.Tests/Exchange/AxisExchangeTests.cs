using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml.Transport;
using CongVu.Exchange;
using CongVu.Exchange.Packets;
using CongVu.TestOffice;

namespace CongVu.Tests.Exchange;

public sealed class AxisExchangeTests
{
    [Theory, BothDatabases]
    public async Task A_document_crosses_the_axis_with_its_files_and_its_states_come_back(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        Assert.Equal(DeliveryState.Queued, (await both.DeliveryOfAsync(id)).State);

        await both.ExchangeAsync();

        var sent = await both.Journey.FindAsync(id);
        var arrived = Assert.Single(await both.ArrivedAsync());
        Assert.Equal(sent.Parts.Select(part => part.Sealed.ToString()), arrived.Files.Select(file => file.Hash));
        Assert.Equal(("01/UBND-VHTT", "UBND huyện Quan Sơn", "Công văn", "Phạm Thị Lan"), (arrived.Card.Code, arrived.Card.IssuerName, arrived.Card.TypeName, arrived.Card.SignerName));
        Assert.Equal(new DateOnly(2021, 4, 5), arrived.Card.IssueDate);
        Assert.Equal(SignatureStanding.Valid, arrived.Signatures);
        Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(id)).State);

        await both.AcceptAsync(arrived);
        await both.ExchangeAsync();

        Assert.Equal(DeliveryState.Accepted, (await both.DeliveryOfAsync(id)).State);
        Assert.Empty(both.Axis.Waiting);
    }

    [Theory, BothDatabases]
    public async Task A_refusal_comes_back_over_the_axis_with_its_words(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        await both.ExchangeAsync();
        var arrived = Assert.Single(await both.ArrivedAsync());

        await both.Department.MustAsync((ReturnIncoming back) => back.RunAsync(
            both.Clerk, new ReturnIncoming.Input(arrived.Id, arrived.Version, "missing-parts", "Thiếu phụ lục 2"), default));
        await both.ExchangeAsync();

        var line = await both.DeliveryOfAsync(id);
        Assert.Equal((DeliveryState.Refused, "Thiếu phụ lục, tài liệu kèm theo: Thiếu phụ lục 2"), (line.State, line.Reason));
    }

    [Theory, BothDatabases]
    public async Task While_the_axis_is_away_documents_wait_and_leave_in_order_when_it_is_back(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.IsDown = true;
        var ids = new[] { await both.IssueAsync(), await both.IssueAsync(), await both.IssueAsync() };
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        Assert.All(await TwoOffices.RowsAsync<Packet>(both.District), packet => Assert.Equal(PacketState.Waiting, packet.State));

        both.Axis.IsDown = false;
        both.District.Clock.Advance(TimeSpan.FromMinutes(10));
        both.Department.Clock.Advance(TimeSpan.FromMinutes(10));
        await both.ExchangeAsync();

        Assert.Equal(3, (await both.ArrivedAsync()).Count);
        foreach (var id in ids)
        {
            Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(id)).State);
        }
    }

    [Theory, BothDatabases]
    public async Task A_packet_whose_answer_was_lost_is_sent_again_under_the_same_id_with_the_same_bytes(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        both.Axis.LosesAnswers = true;
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        both.Axis.LosesAnswers = false;
        both.District.Clock.Advance(TimeSpan.FromMinutes(1));

        await both.ExchangeAsync();

        Assert.Single(both.Axis.Sendings.Take(2).Distinct());
        Assert.Single(await both.ArrivedAsync());
        Assert.Equal(DeliveryState.Arrived, (await both.DeliveryOfAsync(id)).State);
    }

    [Theory, BothDatabases]
    public async Task Attempts_grow_rarer_up_to_ten_minutes(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.IsDown = true;
        await both.IssueAsync();
        var waits = new List<double>();

        for (var attempt = 0; attempt < 9; attempt++)
        {
            await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
            var packet = Assert.Single(await TwoOffices.RowsAsync<Packet>(both.District));
            waits.Add((packet.NextAt - both.District.Clock.GetUtcNow()).TotalSeconds);
            both.District.Clock.SetTo(packet.NextAt);
        }

        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 600, 600], waits);
    }

    [Theory, BothDatabases]
    public async Task What_the_axis_refuses_is_told_with_its_reason_and_its_successor(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.Closed[TwoOffices.DepartmentCode] = new RefusalReason("receiver-closed", "Mã H56.12 đã đóng.", "H56.40");
        var id = await both.IssueAsync();

        await both.ExchangeAsync();

        var line = await both.DeliveryOfAsync(id);
        Assert.Equal((DeliveryState.Failed, "receiver-closed", "Mã H56.12 đã đóng. Mã kế thừa: H56.40."), (line.State, line.ReasonCode, line.Reason));
    }
}
