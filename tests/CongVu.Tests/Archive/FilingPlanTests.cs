using CongVu.Archive;
using CongVu.Database;
using CongVu.TestOffice;

namespace CongVu.Tests.Archive;

public sealed class FilingPlanTests
{
    [Theory, BothDatabases]
    public async Task A_plan_is_drawn_up_by_the_clerk_approved_by_the_head_and_files_open_by_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var id = (await desk.TryStartPlanAsync(province.Clerk)).Value;
        Assert.Empty((await desk.PutAsync(province.Clerk, id, ArchiveDesk.Heading)).Refusals);
        var heading = Assert.Single((await desk.PlanAsync(id)).Headings);
        Assert.Empty((await desk.PutAsync(province.Clerk, id, ArchiveDesk.Heading with { Keeper = province.Specialist.Person }, heading.Id)).Refusals);
        Assert.Empty((await desk.PutAsync(province.Chief, id, ArchiveDesk.Heading with { Notation = "02.VHTT" })).Refusals);
        var second = (await desk.PlanAsync(id)).Headings.Single(row => row.Notation == "02.VHTT");
        Assert.Empty((await desk.RemoveAsync(province.Clerk, id, second.Id)).Refusals);
        var early = await desk.TryOpenAsync(ArchiveDesk.Card with { Notation = "", Title = "" }, heading.Id);

        var approved = await desk.ApproveAsync(province.Chairman, id);
        var offered = await office.RunAsync((FilingPlanQueries queries) => queries.OfferedAsync(province.Specialist, province.District, 2021, default));
        var file = await desk.FindAsync(await desk.OpenAsync(ArchiveDesk.Card with { Notation = "", Title = "" }, heading.Id));

        Assert.Contains("archive.heading-not-offered", early.Refusals.Select(refusal => refusal.Code));
        Assert.Empty(approved.Refusals);
        Assert.Equal((heading.Id, "Hà Thị Nga"), (Assert.Single(offered).Id, offered[0].KeeperName));
        Assert.Equal(("H56.25.2021.01.VHTT", Retention.Years20, heading.Id), (file.Code, file.Retention, file.HeadingId));
        Assert.Empty(await office.RunAsync((FilingPlanQueries queries) => queries.OfferedAsync(province.Specialist, province.District, 2021, default)));
    }

    [Theory, BothDatabases]
    public async Task A_plan_is_begun_once_by_those_who_draw_it_up_for_a_near_year(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);

        var specialist = await desk.TryStartPlanAsync(province.Specialist);
        var stranger = await desk.TryStartPlanAsync(province.CommuneClerk);
        var far = await desk.TryStartPlanAsync(province.Clerk, 2023);
        var near = await desk.TryStartPlanAsync(province.Clerk, 2022);
        var again = await desk.TryStartPlanAsync(province.Clerk, 2022);

        Assert.Equal("archive.not-planner", Assert.Single(specialist.Refusals).Code);
        Assert.Equal("archive.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Equal("archive.year-out-of-range", Assert.Single(far.Refusals).Code);
        Assert.True(near.IsDone);
        Assert.Equal("archive.plan-exists", Assert.Single(again.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task What_a_line_lacks_is_told_at_once_and_an_approved_plan_changes_no_more(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var id = (await desk.TryStartPlanAsync(province.Clerk)).Value;
        var bad = new FilingHeadingCard(new string('x', 501), "", new string('x', 501), Retention.Other, province.CommuneClerk.Person, "");

        var empty = await desk.ApproveAsync(province.Chairman, id);
        var faults = await desk.PutAsync(province.Clerk, id, bad);
        Assert.Empty((await desk.PutAsync(province.Clerk, id, ArchiveDesk.Heading with { Title = new string('x', 500), Retention = Retention.Other, Note = "15 năm" })).Refusals);
        var twice = await desk.PutAsync(province.Clerk, id, ArchiveDesk.Heading);
        var notHead = await desk.ApproveAsync(province.Clerk, id);
        Assert.Empty((await desk.ApproveAsync(province.Chairman, id)).Refusals);
        var late = await desk.PutAsync(province.Clerk, id, ArchiveDesk.Heading with { Notation = "03.VHTT" });
        var unknown = await office.RunAsync((PutHeading put) => put.RunAsync(province.CommuneClerk, new PutHeading.Input(id, 0, null, ArchiveDesk.Heading), default));

        Assert.Equal("archive.plan-empty", Assert.Single(empty.Refusals).Code);
        Assert.Equal(
            ["archive.notation-missing", "archive.retention-unsaid", "archive.text-too-long", "archive.title-missing", "archive.unknown-keeper"],
            faults.Refusals.Select(refusal => refusal.Code).Order(StringComparer.Ordinal));
        Assert.Equal("archive.notation-taken", Assert.Single(twice.Refusals).Code);
        Assert.Equal("archive.not-head", Assert.Single(notHead.Refusals).Code);
        Assert.Equal("archive.plan-approved", Assert.Single(late.Refusals).Code);
        Assert.Equal("archive.not-found", Assert.Single(unknown.Refusals).Code);
    }
}
