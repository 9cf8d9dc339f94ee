using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class UnitTests
{
    private static readonly DateOnly Due = new(2021, 4, 12);

    [Theory, BothDatabases]
    public async Task A_supporting_unit_is_removed_with_a_reason_and_nobody_else_is_touched(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Lead(province), new AssignedUnit(province.HomeAffairs, AssignmentRole.Supporting, TaskBook.Until(Due.AddDays(-2))));

        var speechless = await book.RemoveAsync(province.Tracker, await book.PartAsync(task, province.HomeAffairs), "");
        var theLead = await book.RemoveAsync(province.Tracker, await book.PartAsync(task));
        var removed = await book.RemoveAsync(province.Tracker, await book.PartAsync(task, province.HomeAffairs));

        Assert.Equal(["directive.reason-missing"], TaskBook.Codes(speechless));
        Assert.Equal(["directive.lead-is-replaced"], TaskBook.Codes(theLead));
        Assert.True(removed.IsDone);
        var (gone, lead) = (await book.PartAsync(task, province.HomeAffairs), await book.PartAsync(task));
        Assert.Equal((EndCause.Removed, "Không liên quan", Due.AddDays(-2)), (gone.EndCause, gone.EndReason, gone.Due));
        Assert.Equal((AssignmentState.Open, 0), (lead.State, lead.Version));
    }

    [Theory, BothDatabases]
    public async Task A_unit_declines_within_two_working_days_and_the_giver_decides(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var (kept, moved) = (await book.OpenAsync(Due), await book.OpenAsync(Due));
        office.Clock.SetTo(2021, 4, 7, 23);
        Assert.True((await book.DeclineAsync(province.HeadOfCulture, await book.PartAsync(kept))).IsDone);
        Assert.True((await book.DeclineAsync(province.HeadOfCulture, await book.PartAsync(moved))).IsDone);
        var twice = await book.DeclineAsync(province.HeadOfCulture, await book.PartAsync(kept));

        var keep = await book.KeepAsync(province.Tracker, await book.PartAsync(kept));
        var replace = await book.ReplaceAsync(province.Tracker, await book.PartAsync(moved), province.HomeAffairs, Due);
        office.Clock.SetTo(2021, 4, 8, 1);
        var late = await book.DeclineAsync(province.HeadOfCulture, await book.PartAsync(kept));

        Assert.Equal(["directive.already-declined"], TaskBook.Codes(twice));
        Assert.True(keep.IsDone);
        Assert.True(replace.IsDone);
        Assert.Equal(["directive.declining-too-late"], TaskBook.Codes(late));
        Assert.Equal(EndCause.Declined, (await book.PartAsync(moved)).EndCause);
        Assert.Equal((AssignmentRole.Lead, AssignmentState.Open), Of(await book.PartAsync(moved, province.HomeAffairs)));
        Assert.Equal(["directive.not-declined"], TaskBook.Codes(await book.KeepAsync(province.Tracker, await book.PartAsync(kept))));
    }

    [Theory, BothDatabases]
    public async Task The_lead_is_never_given_anew_to_itself_for_a_fresh_deadline(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);

        var same = await book.ReplaceAsync(province.Tracker, await book.PartAsync(task), province.Culture, Due.AddDays(30));
        var itself = await book.ReplaceAsync(province.Tracker, await book.PartAsync(task), province.District, Due);

        Assert.Equal(["units.same-lead"], TaskBook.Codes(same));
        Assert.Equal(["units.to-itself"], TaskBook.Codes(itself));
    }

    [Theory, BothDatabases]
    public async Task A_head_hands_down_to_a_person_within_the_units_own_deadline_and_both_are_closed_by_one_result(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var person = new AssignedUnit(province.Culture, AssignmentRole.Lead, TaskBook.Until(Due)) { Person = province.Specialist.Person };
        var unit = await book.PartAsync(task);

        var tooLong = await book.HandDownAsync(province.HeadOfCulture, unit, person with { Deadline = TaskBook.Until(Due.AddDays(1)) });
        var notHead = await book.HandDownAsync(province.Specialist, unit, person);
        var nobody = await book.HandDownAsync(province.HeadOfCulture, unit);
        var itself = await book.HandDownAsync(province.HeadOfCulture, unit, person with { Person = null });
        var stranger = await book.HandDownAsync(province.HeadOfCulture, unit, person with { Person = province.Stranger.Person });
        var handed = await book.HandDownAsync(province.HeadOfCulture, unit, person);
        var again = await book.HandDownAsync(province.HeadOfCulture, await Whole(), person);

        Assert.Equal(["units.after-upper-deadline"], TaskBook.Codes(tooLong));
        Assert.Equal(["directive.not-head"], TaskBook.Codes(notHead));
        Assert.Equal(["units.nothing-given"], TaskBook.Codes(nobody));
        Assert.Equal(["units.to-itself"], TaskBook.Codes(itself));
        Assert.Equal(["directive.person-not-in-unit"], TaskBook.Codes(stranger));
        Assert.True(handed.IsDone);
        Assert.Equal(["units.lead-is-added", "directive.unit-twice"], TaskBook.Codes(again));

        Assert.True((await book.ReportAsync(province.HeadOfCulture, await Whole())).IsDone);
        Assert.True((await book.AcceptAsync(province.Tracker, await Whole())).IsDone);
        var own = await office.RunAsync((DirectiveClasses classes) => classes.CountAsync(province.Specialist, new TaskFilter(TaskScope.Mine, new DateOnly(2021, 4, 5)), default));
        Assert.Equal(1, own.DoneOnTime);

        async Task<DirectivePart> Whole() => await book.SeenByAsync(province.HeadOfCulture, task, unit.Id);
    }

    [Theory, BothDatabases]
    public async Task Further_units_support_but_never_lead(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var more = new AssignedUnit(province.HomeAffairs, AssignmentRole.Supporting, TaskBook.Until(Due));

        var second = await book.AddAsync(province.Tracker, await book.PartAsync(task), more with { Role = AssignmentRole.Lead });
        var added = await book.AddAsync(province.Tracker, await book.PartAsync(task), more);
        var twice = await book.AddAsync(province.Tracker, await book.PartAsync(task), more);

        Assert.Equal(["units.lead-is-added"], TaskBook.Codes(second));
        Assert.True(added.IsDone);
        Assert.Equal(["directive.unit-twice"], TaskBook.Codes(twice));
    }

    [Theory, BothDatabases]
    public async Task A_withdrawn_directive_leaves_the_count_and_keeps_its_past(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        office.Clock.SetTo(2021, 4, 6);

        var byTracker = await book.WithdrawAsync(province.Tracker, task);
        var withdrawn = await book.WithdrawAsync(province.Chairman, task);
        var again = await book.WithdrawAsync(province.Chairman, task);

        Assert.Equal(["directive.not-leader"], TaskBook.Codes(byTracker));
        Assert.True(withdrawn.IsDone);
        Assert.Equal(["directive.wrong-state"], TaskBook.Codes(again));
        Assert.Equal(0, (await CountAsync(province, new DateOnly(2021, 4, 6))).Total);
        Assert.Equal(1, (await CountAsync(province, new DateOnly(2021, 4, 5))).OpenInTime);
    }

    private static AssignedUnit Lead(Province province) => new(province.Culture, AssignmentRole.Lead, TaskBook.Until(Due));

    private static (AssignmentRole Role, AssignmentState State) Of(DirectivePart part) => (part.Role, part.State);

    private static Task<ClassFigures> CountAsync(Province province, DateOnly day) => province.Office.RunAsync((DirectiveClasses classes) =>
        classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, day), default));
}
