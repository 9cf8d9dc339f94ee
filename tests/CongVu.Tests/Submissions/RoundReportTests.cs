using CongVu.Calendar;
using CongVu.Database;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>Figures of vetting: every number is the length of its list, and lessons name rule and remedy.</summary>
public sealed class RoundReportTests
{
    private static readonly Period April = Period.Of(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 30));

    [Theory, BothDatabases]
    public async Task Every_number_is_the_length_of_its_list_and_reasons_become_lessons(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var (returned, late, open) = (await desk.SentAsync(), await desk.SentAsync(), await desk.SentAsync());
        await desk.ReturnAsync(returned, ["the-thuc", "thieu-thanh-phan"], "Thiếu phụ lục");
        Assert.True((await desk.SendAsync(returned)).IsDone);
        await desk.ReturnAsync(returned, ["the-thuc"], "Sai căn cứ");
        office.Clock.SetTo(2021, 4, 9);
        await desk.AcceptAsync(late);
        var last = await desk.SentAsync();

        var filter = new RoundFilter { Received = April };
        var row = Assert.Single(await ByUnitAsync(desk, filter));
        var month = Assert.Single(await office.RunAsync((RoundReport report) => report.ByMonthAsync(desk.Province.Chief, filter, default)));
        var lessons = await office.RunAsync((RoundReport report) => report.LessonsAsync(desk.Province.Chief, filter, default));

        Assert.Equal((desk.Province.Commune, 4, 5), (row.Submitter!.Value, row.Dossiers, row.Rounds));
        Assert.Equal((2, 1, 1, 1), (row.Of(RoundClass.VettedInTime), row.Of(RoundClass.VettedLate), row.Of(RoundClass.OpenInTime), row.Of(RoundClass.OpenOverdue)));
        Assert.Equal((5, April.From), (month.Rounds, month.Received.From));
        Assert.Equal([("the-thuc", 2), ("thieu-thanh-phan", 1)], lessons.Select(lesson => (lesson.Reason.Code, lesson.Count)));
        Assert.Equal(["Sai căn cứ", "Thiếu phụ lục"], lessons[0].Notes.Order());
        Assert.NotEqual(open, last);
        foreach (var (count, one) in Numbers(row, filter with { Submitter = row.Submitter }))
        {
            Assert.Equal(count, (await office.RunAsync((RoundReport report) => report.ListAsync(desk.Province.Chief, one, 1, 100, default))).Count);
        }
    }

    [Fact]
    public async Task Each_side_sees_its_own_rounds()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        await desk.SentAsync();

        var own = await office.RunAsync((RoundReport report) => report.ByUnitAsync(desk.Province.CommuneClerk, new RoundFilter { Received = April, IsOwn = true }, default));
        var stranger = await office.RunAsync((RoundReport report) => report.ByUnitAsync(desk.Province.Stranger, new RoundFilter { Received = April }, default));

        Assert.Equal(1, Assert.Single(own).Rounds);
        Assert.Empty(stranger);
    }

    [Fact]
    public void Every_reason_but_other_names_its_rule_and_all_name_a_remedy()
    {
        Assert.All(ReturnReason.All, reason => Assert.Equal(reason.Code == ReturnReason.OtherCode, reason.Rule.Length == 0));
        Assert.All(ReturnReason.All, reason => Assert.EndsWith(".", reason.Remedy, StringComparison.Ordinal));
    }

    private static IEnumerable<(int, RoundFilter)> Numbers(RoundFigures row, RoundFilter filter) =>
    [
        (row.Rounds, filter),
        .. Enum.GetValues<RoundClass>().Select(value => (row.Of(value), filter with { Class = value })),
        .. Enum.GetValues<VettingResult>().Select(value => (row.Of(value), filter with { Result = value })),
        .. ReturnReason.All.Select(reason => (row.Reasons.GetValueOrDefault(reason.Code), filter with { Reason = reason.Code })),
    ];

    private static Task<IReadOnlyList<RoundFigures>> ByUnitAsync(DossierDesk desk, RoundFilter filter) =>
        desk.Office.RunAsync((RoundReport report) => report.ByUnitAsync(desk.Province.Chief, filter, default));
}
