using System.Globalization;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Tests.Exchange.Journey;

public sealed class JourneyTests
{
    private const int KillEvery = 2;

    // CONGVU_JOURNEY_DOCUMENTS=300 for the long run; the usual one is bounded.
    private static readonly int Documents = int.Parse(Environment.GetEnvironmentVariable("CONGVU_JOURNEY_DOCUMENTS") ?? "20", CultureInfo.InvariantCulture);

    [Theory, BothDatabases]
    public async Task A_letter_goes_from_deployment_to_deployment_is_answered_recalled_and_replaced(Engine engine)
    {
        await using var three = await ThreeProcesses.StartAsync(engine);

        await FollowAsync(three);
    }

    [Theory, BothDatabases]
    public async Task It_goes_the_same_way_over_the_verbs_of_vxp(Engine engine)
    {
        await using var three = await ThreeProcesses.StartAsync(engine, "vxp");

        await FollowAsync(three);
    }

    [Theory, BothDatabases]
    public async Task While_the_hub_is_down_people_issue_and_everything_arrives_when_it_is_back(Engine engine)
    {
        await using var three = await ThreeProcesses.StartAsync(engine);
        await three.Hub.KillAsync();
        var issued = new[] { await three.Both.IssueAsync(), await three.Both.IssueAsync(), await three.Both.IssueAsync() };
        Assert.Equal(DeliveryState.Queued, (await three.Both.DeliveryOfAsync(issued[2])).State);

        await three.Hub.StartAsync();

        foreach (var id in issued)
        {
            await StateAsync(three, id, DeliveryState.Arrived);
        }

        Assert.Equal(3, (await three.Both.ArrivedAsync()).Count);
    }

    [Theory, BothDatabases]
    public async Task However_often_processes_are_killed_every_document_arrives_once_and_every_state_comes_back(Engine engine)
    {
        await using var three = await ThreeProcesses.StartAsync(engine);
        var (both, random) = (three.Both, new Random(20180712));
        var issued = new List<Id<OutgoingDocument>>();
        for (var number = 1; number <= Documents; number++)
        {
            issued.Add(await both.IssueAsync());
            await AcceptAllAsync(both);
            if (number % KillEvery == 0)
            {
                await Task.Delay(random.Next(400));
                var victim = three.All[random.Next(three.All.Length)];
                await victim.KillAsync();
                await victim.StartAsync();
            }
        }

        await ThreeProcesses.UntilAsync(() => AcceptAllAsync(both), $"{Documents} documents accepted");
        foreach (var id in issued)
        {
            await StateAsync(three, id, DeliveryState.Accepted);
        }

        var received = await TwoOffices.RowsAsync<IncomingDocument>(both.Department);
        Assert.Equal(Documents, received.Select(document => document.Code).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, Documents), received.Select(document => document.ArrivalNumber!.Value).Order());
        Assert.Equal(Enumerable.Range(1, Documents), (await TwoOffices.RowsAsync<RegisterLine>(both.District)).Select(line => line.Number).Order());
        Assert.All(await TwoOffices.RowsAsync<Packet>(both.District), packet => Assert.Equal(PacketState.Sent, packet.State));
        Assert.True((await both.District.RunAsync((VerifyLedger verify) => verify.RunAsync(default))).IsIntact);
        Assert.True((await both.Department.RunAsync((VerifyLedger verify) => verify.RunAsync(default))).IsIntact);
    }

    private static async Task FollowAsync(ThreeProcesses three)
    {
        var both = three.Both;

        var first = await both.IssueAsync();
        var accepted = await AcceptNextAsync(three);
        await StateAsync(three, first, DeliveryState.Accepted);
        await both.Department.MustAsync((CompleteIncoming complete) => complete.RunAsync(both.Director, new CompleteIncoming.Input(accepted, 1, "Đã thực hiện"), default));
        await StateAsync(three, first, DeliveryState.Finished);

        var version = (await both.Journey.FindAsync(first)).Version;
        await both.District.MustAsync((RecallDocument recall) => recall.RunAsync(both.Province.Clerk, new RecallDocument.Input(first, version, "Sai thẩm quyền"), default));
        await AgreeAsync(three, accepted);
        await StateAsync(three, first, DeliveryState.TakenBack);

        var second = await both.IssueAsync();
        var kept = await AcceptNextAsync(three);
        await StateAsync(three, second, DeliveryState.Accepted);
        await both.IssueAsync(draft => both.District.MustAsync((PlanReplacement plan) => plan.RunAsync(
            both.Province.Specialist, new PlanReplacement.Input(draft.Id, draft.Version, second, "Sai số liệu"), default)));
        await AgreeAsync(three, kept);
        await StateAsync(three, second, DeliveryState.TakenBack);
        Assert.Equal(OutgoingState.Replaced, (await both.Journey.FindAsync(second)).State);
    }

    // The clerk takes in whatever lies there.
    private static async Task<bool> AcceptAllAsync(TwoOffices both)
    {
        foreach (var arrived in await both.ArrivedAsync())
        {
            await both.AcceptAsync(arrived);
        }

        var taken = await TwoOffices.RowsAsync<IncomingDocument>(both.Department);
        return taken.Count(document => document.ArrivalNumber is not null) >= Documents;
    }

    private static async Task<Id<IncomingDocument>> AcceptNextAsync(ThreeProcesses three)
    {
        await ThreeProcesses.UntilAsync(async () => (await three.Both.ArrivedAsync()).Count > 0, "a document before the receiver's clerk");
        return await three.Both.AcceptAsync((await three.Both.ArrivedAsync())[0]);
    }

    private static async Task AgreeAsync(ThreeProcesses three, Id<IncomingDocument> id)
    {
        var (both, notices) = (three.Both, new List<ChangeQueries.Line>());
        await ThreeProcesses.UntilAsync(
            async () =>
            {
                notices = await both.Department.RunAsync((ChangeQueries queries) => queries.OfIncomingAsync(both.Clerk, id, default));
                return notices.Count > 0;
            },
            "the notice at the receiver");
        await both.Department.MustAsync((AnswerChange answer) => answer.RunAsync(both.Clerk, new AnswerChange.Input(notices[0].Id, notices[0].Version, true, ""), default));
    }

    private static Task StateAsync(ThreeProcesses three, Id<OutgoingDocument> id, DeliveryState state) =>
        ThreeProcesses.UntilAsync(async () => (await three.Both.DeliveryOfAsync(id)).State == state, $"state {state} at the sender");
}
