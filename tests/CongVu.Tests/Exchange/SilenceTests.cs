using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Packets;
using CongVu.Outcomes;
using CongVu.TestOffice;
using CongVu.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Exchange;

/// <summary>Receivers that are silent: reminded once a day, certified, and told apart from those that were sent something twice.</summary>
public sealed class SilenceTests
{
    [Theory, BothDatabases]
    public async Task A_silent_receiver_in_the_house_is_reminded_once_a_day_and_sees_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var delivery = Assert.Single(await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(province.Clerk, id, default))).Id;
        Task<Outcome> RemindAsync() => office.RunAsync((RemindReceivers remind) => remind.RunAsync(province.Clerk, new RemindReceivers.Input([delivery], ""), default));
        Task<IReadOnlyList<ReceivedReminders.Line>> SeenAsync() => office.RunAsync((ReceivedReminders queries) => queries.ListAsync(province.CommuneClerk, 10, default));

        var inTime = await RemindAsync();
        office.Clock.SetTo(2021, 4, 6, 8, 0);
        var first = await RemindAsync();
        var again = await RemindAsync();
        office.Clock.SetTo(2021, 4, 7, 8, 0);
        var nextDay = await RemindAsync();

        Assert.Equal([ExchangeRefusals.NothingToRemind.Code], inTime.Refusals.Select(refusal => refusal.Code));
        Assert.True(first.IsDone);
        Assert.Equal([ExchangeRefusals.NothingToRemind.Code], again.Refusals.Select(refusal => refusal.Code));
        Assert.True(nextDay.IsDone);
        Assert.Equal(("01/UBND-VHTT", 2), (Assert.Single(await SeenAsync()).Code, (await SeenAsync())[0].Reminders));
        Assert.Empty(await office.RunAsync((ReceivedReminders queries) => queries.ListAsync(province.Clerk, 10, default)));
        var silent = Assert.Single(await office.RunAsync((SilentReceivers receivers) => receivers.ListAsync(province.Clerk, 10, default)));
        Assert.Equal((2, false), (silent.Reminders, silent.MayRemind));
    }

    [Theory, BothDatabases]
    public async Task Only_the_senders_clerk_reminds_and_acceptance_ends_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var delivery = Assert.Single(await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(province.Clerk, id, default))).Id;
        office.Clock.SetTo(2021, 4, 6, 8, 0);

        foreach (var other in new[] { province.Specialist, province.CommuneClerk, province.Stranger })
        {
            var refused = await office.RunAsync((RemindReceivers remind) => remind.RunAsync(other, new RemindReceivers.Input([delivery], ""), default));
            Assert.Equal([ExchangeRefusals.NothingToRemind.Code], refused.Refusals.Select(refusal => refusal.Code));
        }

        await office.MustAsync((RemindReceivers remind) => remind.RunAsync(province.Clerk, new RemindReceivers.Input([delivery], ""), default));
        var arrived = Assert.Single(await office.RunAsync((ReceivedReminders queries) => queries.ListAsync(province.CommuneClerk, 10, default))).Document;
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, arrived, default));
        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, arrived, IncomingOrigin.Exchange, detail!.Card, []), default));
        Assert.Empty(await office.RunAsync((ReceivedReminders queries) => queries.ListAsync(province.CommuneClerk, 10, default)));
    }

    [Theory, BothDatabases]
    public async Task A_receiver_on_the_axis_is_reminded_in_words_that_stay_in_the_history(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var id = await both.IssueAsync();
        await both.ExchangeAsync();
        both.District.Clock.SetTo(2021, 4, 7, 8, 0);
        var delivery = (await both.DeliveryOfAsync(id)).Id;
        Task<Outcome> RemindAsync(string words) =>
            both.District.RunAsync((RemindReceivers remind) => remind.RunAsync(both.Province.Clerk, new RemindReceivers.Input([delivery], words), default));

        var wordless = await RemindAsync(" ");
        var tooLong = await RemindAsync(new string('a', 301));
        await both.District.MustAsync((RemindReceivers remind) => remind.RunAsync(
            both.Province.Clerk, new RemindReceivers.Input([delivery], "Gọi điện cho văn thư Xuân"), default));

        Assert.Equal([ExchangeRefusals.RemindInWords.Code], wordless.Refusals.Select(refusal => refusal.Code));
        Assert.Equal([ExchangeRefusals.ReminderTooLong(300).Code], tooLong.Refusals.Select(refusal => refusal.Code));
        var history = await both.District.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Equal("Nhắc Sở Thông tin và Truyền thông tiếp nhận: Gọi điện cho văn thư Xuân", history[^1].Words);
    }

    [Theory, BothDatabases]
    public async Task The_clerk_signs_a_certificate_of_delivery_with_the_agencys_key(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        Task<Outcome> CertifyAsync(CongVu.Organizations.Actor actor, string pin = Province.Pin) =>
            office.RunAsync((CertifyDelivery certify) => certify.RunAsync(actor, new CertifyDelivery.Input(id, pin), default));

        var wrongPin = await CertifyAsync(province.Clerk, "00000000");
        var specialist = await CertifyAsync(province.Specialist);
        var stranger = await CertifyAsync(province.Stranger);
        var done = await CertifyAsync(province.Clerk);

        Assert.False(wrongPin.IsDone);
        Assert.Equal([DocumentRefusals.NotClerk.Code], specialist.Refusals.Select(refusal => refusal.Code));
        Assert.Equal([DocumentRefusals.NotFound.Code], stranger.Refusals.Select(refusal => refusal.Code));
        Assert.True(done.IsDone);
        var signed = Assert.Single(await office.RunAsync((DeliveryCertificate certificate) => certificate.SignedAsync(province.Clerk, id, default)));
        Assert.Empty(await office.RunAsync((DeliveryCertificate certificate) => certificate.SignedAsync(province.Stranger, id, default)));
        await using var scope = office.Scope();
        var verdict = await scope.ServiceProvider.GetRequiredService<CongVu.Signing.FileVerifier>().VerifyAsync(signed.Hash, default);
        Assert.Equal(CongVu.Signing.FileAnswer.Valid, verdict.Answer);
    }

    [Theory, BothDatabases]
    public async Task Other_bytes_under_the_same_identifier_are_shown_beside_what_came_before(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        await both.IssueAsync();
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        var bytes = Assert.Single(both.Axis.Waiting).Bytes;
        await both.ExchangeAsync();
        var first = Assert.Single(await both.ArrivedAsync());
        both.Axis.Lay(EdXml.Transport.PacketKind.Document, TwoOffices.DistrictCode, TwoOffices.DepartmentCode, Changed(bytes, "chấn chỉnh", "đôn đốc về"));

        await both.ExchangeAsync();

        var second = Assert.Single(await both.ArrivedAsync(), document => document.Id != first.Id);
        var earlier = await both.Department.RunAsync((EarlierArrivals arrivals) => arrivals.OfAsync(both.Clerk, second.Id, default));
        Assert.Equal((first.Id, "V/v chấn chỉnh ký số văn bản tháng 3 năm 2021"), (Assert.Single(earlier).Id, earlier[0].Subject));
        Assert.Empty(await both.Department.RunAsync((EarlierArrivals arrivals) => arrivals.OfAsync(both.Clerk, first.Id, default)));
        Assert.Empty(await both.Department.RunAsync((EarlierArrivals arrivals) => arrivals.OfAsync(both.Province.Stranger, second.Id, default)));
    }

    private static byte[] Changed(byte[] packet, string from, string to)
    {
        var text = System.Text.Encoding.UTF8.GetString(packet);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }
}
