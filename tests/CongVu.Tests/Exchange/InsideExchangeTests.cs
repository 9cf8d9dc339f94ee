using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Exchange;

public sealed class InsideExchangeTests
{
    [Theory, BothDatabases]
    public async Task An_issued_document_lies_before_its_receiver_with_the_same_files_and_a_filled_card(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var complete = await journey.CompleteAsync();
        await journey.PutAsync(complete, FilePart.Appendix, "phu-luc.pdf", "Phụ lục tỷ lệ ký số");

        var id = await journey.IssuedAsync(complete);

        var sent = await journey.FindAsync(id);
        var arrived = await ArrivedAsync(province);
        Assert.Equal(sent.Parts.OrderBy(part => part.Ordinal).Select(part => part.Sealed.ToString()), arrived.Files.Select(file => file.Hash));
        Assert.Equal(["cong-van.pdf", "phu-luc.pdf"], arrived.Files.Select(file => file.Name));
        Assert.Equal((IncomingState.Arrived, SignatureStanding.Valid), (arrived.State, arrived.Signatures));
        Assert.Equal(
            new IncomingCard(province.District, "UBND huyện Quan Sơn", "01/UBND-VHTT", new DateOnly(2021, 4, 5), "Công văn", DraftJourney.Card.Subject)
            {
                SignerName = "Phạm Thị Lan", SignerPosition = "Phó Chủ tịch",
            },
            arrived.Card);
        var line = Assert.Single(await SentAsync(province, id));
        Assert.Equal((DeliveryState.Arrived, DeliveryWay.Inside, "UBND xã Na Mèo"), (line.State, line.Way, line.ReceiverName));
    }

    [Theory, BothDatabases]
    public async Task Acceptance_by_the_receiver_reaches_the_sender_with_its_time(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var arrived = await ArrivedAsync(province);
        office.Clock.Advance(TimeSpan.FromMinutes(90));

        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, arrived.Id, IncomingOrigin.Exchange, arrived.Card, []), default));

        var line = Assert.Single(await SentAsync(province, id));
        Assert.Equal(DeliveryState.Accepted, line.State);
        Assert.Equal(TimeSpan.FromMinutes(90), line.AcceptedAt - line.SentAt);
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Equal(
            ["Gửi UBND xã Na Mèo", "Đã đến UBND xã Na Mèo", "UBND xã Na Mèo đã tiếp nhận, số đến 1"], history.TakeLast(3).Select(told => told.Words));
    }

    [Theory, BothDatabases]
    public async Task A_refusal_reaches_the_sender_with_its_code_and_words(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var arrived = await ArrivedAsync(province);

        await office.MustAsync((ReturnIncoming back) => back.RunAsync(
            province.CommuneClerk, new ReturnIncoming.Input(arrived.Id, arrived.Version, "wrong-addressee", "Việc của xã Sơn Thủy"), default));

        var line = Assert.Single(await SentAsync(province, id));
        Assert.Equal((DeliveryState.Refused, "wrong-addressee", "Gửi sai nơi nhận: Việc của xã Sơn Thủy"), (line.State, line.ReasonCode, line.Reason));
        Assert.NotNull(line.EndedAt);
        Assert.Null(line.AcceptedAt);
    }

    [Theory, BothDatabases]
    public async Task A_receiver_named_twice_gets_it_once_and_the_issuer_itself_never(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var complete = await AddressAsync(journey, province,
            new(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune),
            new(RecipientKind.CopyTo, "UBND xã Na Mèo", province.Commune),
            new(RecipientKind.CopyTo, "Phòng Nội vụ", province.HomeAffairs));

        var id = await journey.IssuedAsync(complete);

        Assert.Single(await SentAsync(province, id));
        Assert.Single(await WaitingAsync(office, province.CommuneClerk));
        Assert.Empty(await WaitingAsync(office, province.Clerk));
    }

    [Theory, BothDatabases]
    public async Task A_receiver_without_a_register_here_and_without_an_axis_is_said_to_be_unreachable(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var far = await office.MakeAsync((FoundOrganization found) => found.RunAsync(
            province.Administrator,
            new FoundOrganization.Input(province.District, OrganizationKind.Agency, "UBND xã Sơn Thủy", "UBND", "Sơn Thủy", "H56.25.9", new DateOnly(2019, 1, 1)), default));
        var complete = await AddressAsync(journey, province, new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Sơn Thủy", far));

        var id = await journey.IssuedAsync(complete);

        var line = Assert.Single(await SentAsync(province, id));
        Assert.Equal((DeliveryState.Unreachable, "Hệ thống chưa nối với trục liên thông"), (line.State, line.Reason));
    }

    [Theory, BothDatabases]
    public async Task Nobody_reads_the_receivers_of_a_document_that_is_not_theirs_to_see(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();

        foreach (var stranger in new[] { province.CommuneClerk, province.Stranger, province.Administrator })
        {
            Assert.Empty(await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(stranger, id, default)));
        }

        Assert.Single(await SentAsync(province, id));
    }

    private static async Task<Id<OutgoingDocument>> AddressAsync(DraftJourney journey, Province province, params DescribeDraft.Receiver[] receivers)
    {
        var id = await journey.CompleteAsync();
        var draft = await journey.FindAsync(id);
        await province.Office.MustAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist,
            new DescribeDraft.Input(id, draft.Version, DraftJourney.Card, Province.PostOf(province.ViceChairman, Role.Leader), receivers), default));
        return id;
    }

    private static async Task<IncomingQueries.Detail> ArrivedAsync(Province province)
    {
        var line = Assert.Single(await WaitingAsync(province.Office, province.CommuneClerk));
        return (await province.Office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, line.Id, default)))!;
    }

    private static Task<IReadOnlyList<IncomingQueries.Line>> WaitingAsync(Office office, Actor actor) =>
        office.RunAsync((IncomingQueries queries) => queries.ListAsync(actor, IncomingTab.ToTakeIn, null, 25, default));

    private static Task<IReadOnlyList<DeliveryQueries.Line>> SentAsync(Province province, Id<OutgoingDocument> id) =>
        province.Office.RunAsync((DeliveryQueries queries) => queries.OfAsync(province.Clerk, id, default));
}
