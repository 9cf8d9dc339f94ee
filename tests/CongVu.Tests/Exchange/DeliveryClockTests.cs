using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Exchange;

public sealed class DeliveryClockTests
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    [Theory]
    [InlineData("2021-04-05T16:00", "2021-04-06T12:00")]
    [InlineData("2021-04-09T16:00", "2021-04-12T12:00")]
    [InlineData("2021-04-29T16:00", "2021-05-04T12:00")]
    public void What_is_signed_leaves_by_noon_of_the_next_working_day(string signed, string by) =>
        Assert.Equal(At(by), DeliveryClock.SendBy(At(signed), Urgency.Normal, WorkCalendar.National));

    [Theory]
    [InlineData("2021-04-05T10:00", "2021-04-06T00:00")]
    [InlineData("2021-04-05T19:00", "2021-04-07T00:00")]
    [InlineData("2021-04-10T09:00", "2021-04-13T00:00")]
    public void What_arrives_is_accepted_on_the_working_day_on_which_it_counts_as_received(string arrived, string by) =>
        Assert.Equal(At(by), DeliveryClock.AcceptBy(At(arrived), Urgency.Normal, WorkCalendar.National));

    [Fact]
    public void Urgent_documents_have_an_hour() => Assert.Equal(
        (At("2021-04-10T10:00"), At("2021-04-10T10:00")),
        (DeliveryClock.SendBy(At("2021-04-10T09:00"), Urgency.Immediate, WorkCalendar.National), DeliveryClock.AcceptBy(At("2021-04-10T09:00"), Urgency.Urgent, WorkCalendar.National)));

    [Theory, BothDatabases]
    public async Task A_receiver_is_silent_from_the_end_of_the_day_until_it_accepts(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        Task<IReadOnlyList<SilentReceivers.Line>> SilentAsync() => office.RunAsync((SilentReceivers silent) => silent.ListAsync(province.Clerk, 10, default));

        office.Clock.SetTo(2021, 4, 5, 23, 59);
        var sameDay = await SilentAsync();
        office.Clock.SetTo(2021, 4, 6, 0, 1);
        var nextDay = await SilentAsync();
        var arrived = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 5, default)));
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, arrived.Id, default));
        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, arrived.Id, IncomingOrigin.Exchange, detail!.Card, []), default));
        var accepted = await SilentAsync();

        Assert.Empty(sameDay);
        Assert.Equal((id, "UBND xã Na Mèo", "Chậm tiếp nhận"), (Assert.Single(nextDay).Document, nextDay[0].ReceiverName, nextDay[0].Lateness));
        Assert.Empty(accepted);
        Assert.Empty(await office.RunAsync((SilentReceivers silent) => silent.ListAsync(province.Specialist, 10, default)));
    }

    [Theory, BothDatabases]
    public async Task An_axis_that_is_away_is_told_after_a_minute_with_what_waits(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.IsDown = true;
        await both.IssueAsync();
        Task<AxisHealth.State> HealthAsync() => both.District.RunAsync((AxisHealth health) => health.ReadAsync(default));

        await both.District.RunAsync((CongVu.Exchange.Packets.SendPackets send) => send.RunOnceAsync(default));
        var atFirst = await HealthAsync();
        both.District.Clock.Advance(TimeSpan.FromMinutes(5));
        var later = await HealthAsync();
        both.Axis.IsDown = false;
        await both.ExchangeAsync();
        var back = await HealthAsync();

        Assert.Equal((false, 1), (atFirst.IsDown, atFirst.Waiting));
        Assert.Equal((true, 1, TimeSpan.FromMinutes(5)), (later.IsDown, later.Waiting, later.OldestWaiting));
        Assert.Equal((false, 0), (back.IsDown, back.Waiting));
    }

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Vietnam);
}
