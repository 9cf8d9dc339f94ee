using CongVu.Calendar;
using CongVu.Database;
using CongVu.Reports;
using CongVu.Reports.ScoreCards;
using CongVu.TestOffice;
using CongVu.Tests.Directives;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Reports;

public sealed class ScoreCardTests
{
    private static readonly Period April = PeriodRule.Of("month").Containing(new DateOnly(2021, 4, 1));

    [Theory, BothDatabases]
    public async Task Every_figure_is_the_length_of_its_list_and_times_are_medians(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        await journey.IssuedAsync();
        var waiting = await journey.AwaitSignatureAsync();
        Assert.Empty((await journey.SignAsync(province.ViceChairman, waiting)).Refusals);
        office.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Empty((await journey.IssueAsync(province.Clerk, waiting)).Refusals);
        await new TaskBook(province).OpenAsync(new DateOnly(2021, 4, 12));
        office.Clock.SetTo(2021, 5, 4);

        var district = await CardAsync(province, "H56.25", April);
        var commune = await CardAsync(province, "H56.25.7", April);

        Assert.Equal((2, 2, 2, 2), (Count(district, ScoreKind.Issued), Count(district, ScoreKind.Electronic), Count(district, ScoreKind.FullySigned), Count(district, ScoreKind.Exchanged)));
        Assert.Equal(1.5m, Math.Round(Line(district, ScoreKind.SignToIssue).Now.Hours!.Value, 2));
        Assert.Equal((2, 0), (Count(commune, ScoreKind.Received), Count(commune, ScoreKind.ArriveToAccept)));
        Assert.All(district.Lines.Concat(commune.Lines), line => Assert.Equal(0, line.Before.Count));
        foreach (var line in district.Lines)
        {
            var list = await office.MakeAsync((ScoreCardReport report) => report.ListAsync(null, district.Unit, April, line.Kind, default));
            Assert.Equal(line.Now.Count, list.Count);
        }
    }

    [Theory, BothDatabases]
    public async Task The_month_before_stands_beside_and_a_stranger_gets_neither_card_nor_list(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new DraftJourney(province).IssuedAsync();

        var may = await CardAsync(province, "H56.25", April.Next);
        var refused = await office.RunAsync((ScoreCardReport report) => report.PrintAsync(province.CommuneChairman, "H56.25", April, default));
        var list = await office.RunAsync((ScoreCardReport report) => report.ListAsync(province.CommuneChairman, province.District, April, ScoreKind.Issued, default));

        Assert.Equal((0, 1), (Line(may, ScoreKind.Issued).Now.Count, Line(may, ScoreKind.Issued).Before.Count));
        Assert.Equal("report.no-such-agency", Assert.Single(refused.Refusals).Code);
        Assert.Equal("report.no-such-agency", Assert.Single(list.Refusals).Code);
    }

    private static async Task<ScoreCard> CardAsync(Province province, string code, Period period)
    {
        var area = await province.Office.MakeAsync((ReportScope scope) => scope.FindAsync(null, code, default));
        return await province.Office.RunAsync((ScoreCardReport report) => report.MakeAsync(area, period, default));
    }

    private static ScoreLine Line(ScoreCard card, ScoreKind kind) => card.Lines.Single(line => line.Kind == kind);

    private static int Count(ScoreCard card, ScoreKind kind) => Line(card, kind).Now.Count;
}
