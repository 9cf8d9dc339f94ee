using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Campaigns;
using CongVu.TestOffice;
using CongVu.Tests.Documents.Reading;

namespace CongVu.Tests.Demonstration;

public sealed class DakLakCampaignTests
{
    // As the letter of 15/7/2019 lists them, in its spelling, without what stands before the names.
    private static readonly string[] Praised = ["Văn phòng UBND tỉnh", "Sở Thông tin và Truyền thông", "Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "UBND huyện Krông Năng"];
    private static readonly string[] Idle = ["UBND huyện Krông Búk", "UBND huyện Ea H'leo"];
    private static readonly string[] Silent =
    [
        "Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế",
        "UBND huyện Buôn Đôn", "UBND huyện Cư M'gar", "UBND huyện Ea Súp", "UBND huyện Ea Kar", "UBND huyện Lắk", "UBND huyện M'Drắk",
    ];

    [Theory, BothDatabases]
    public async Task The_pilot_of_2019_comes_out_as_the_letter_says(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var detail = await FindAsync(office, "daklak.theodoi");

        Assert.Equal((new DateOnly(2019, 5, 2), new DateOnly(2019, 6, 15)), (detail.Table.From, detail.Table.LastDay));
        Assert.Equal(Praised, Names(detail.Table, UnitOutcome.CarriedOut));
        Assert.Equal(Idle, Names(detail.Table, UnitOutcome.NotCarriedOut));
        Assert.Equal(Silent, Names(detail.Table, UnitOutcome.NotReported));
        Assert.All(detail.Table.Rows.SelectMany(row => row.Results), result => Assert.Equal((result.Count, result.Total), (result.Lines.Count(line => line.Counts), result.Lines.Count)));
        Assert.All(detail.Table.With(UnitOutcome.CarriedOut), row => Assert.True(row.Results[0].Count > 0));
        Assert.All(detail.Table.With(UnitOutcome.NotCarriedOut), row => Assert.Equal((0, 1), (row.Results[0].Count, row.Results[1].Count)));
    }

    [Fact]
    public void Every_name_of_the_lists_stands_in_the_letter()
    {
        var letter = Fold(Seeds.Read(Seeds.DakLak));

        Assert.All(Praised.Concat(Idle).Concat(Silent), name => Assert.Contains(Fold(name.Replace("UBND huyện ", "", StringComparison.Ordinal).Replace("Sở ", "", StringComparison.Ordinal)), letter, StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Only_the_signed_letter_published_it_and_all_units_have_it(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var detail = await FindAsync(office, "daklak.theodoi");
        var tracker = await office.ActorAsync(await LoadedProvince.PersonAsync(office, "daklak.theodoi"));

        var deliveries = await office.RunAsync((DeliveryQueries queries) => queries.OfAsync(tracker, detail.Letter!.Id, default));

        Assert.Equal((CampaignState.Published, OutgoingState.Issued, new DateOnly(2019, 7, 15)), (detail.Campaign.State, detail.Letter!.State, VietnamTime.DayOf(detail.Campaign.PublishedAt!.Value)));
        Assert.Equal(18, deliveries.Count(delivery => delivery.State is DeliveryState.Arrived));
        Assert.Equal(2, detail.Campaign.Explanations.Count);
        Assert.NotNull(detail.Campaign.Explanations.Single(row => row.Cause is FaultCause.Subjective).DirectiveId);
    }

    [Theory, BothDatabases]
    public async Task A_unit_sees_its_own_line_and_no_other(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);

        var actor = await ActorOf(office, "daklak.donvi07");
        var own = await FindAsync(office, "daklak.donvi07");
        var whole = await office.RunAsync((CampaignReport report) => report.PrintAsync(actor, "KYSO-2019", default));

        Assert.Equal(["UBND huyện Krông Búk"], own.Table.Rows.Select(row => row.Name));
        Assert.False(own.MayRun || own.ReadsAll);
        Assert.Equal("campaign.not-found", Assert.Single(whole.Refusals).Code);
    }

    [Fact]
    public async Task The_result_is_printed_by_its_code_in_every_format()
    {
        await using var office = await LoadedProvince.OpenAsync(Engine.Sqlite);

        var report = await office.MakeAsync((CampaignReport made) => made.PrintAsync(null, "KYSO-2019", default));

        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            using var file = new MemoryStream();
            report.Write(format, file);
            Assert.True(file.Length > 500, $"{format}: {file.Length}");
        }

        Assert.Equal("18 cơ quan, đơn vị: 6 đã thực hiện, 2 chưa thực hiện, 10 không báo cáo.", report.Table.Notes[0]);
        Assert.Equal("campaign.not-found", Assert.Single((await office.RunAsync((CampaignReport made) => made.PrintAsync(null, "KYSO-2018", default))).Refusals).Code);
    }

    private static async Task<CampaignQueries.Detail> FindAsync(Office office, string login)
    {
        var actor = await ActorOf(office, login);
        var line = Assert.Single(await office.RunAsync((CampaignQueries queries) => queries.ListAsync(actor, default)));
        return (await office.RunAsync((CampaignQueries queries) => queries.FindAsync(actor, line.Id, default)))!;
    }

    private static async Task<Actor> ActorOf(Office office, string login) => await office.ActorAsync(await LoadedProvince.PersonAsync(office, login));

    private static string[] Names(CampaignTable table, UnitOutcome outcome) => [.. table.With(outcome).Select(row => row.Name)];

    // The letter writes the same names with other apostrophes and marks.
    private static string Fold(string text) => new([.. CongVu.DocumentFormat.Text.Folding.Fold(text).Where(char.IsLetter)]);
}
