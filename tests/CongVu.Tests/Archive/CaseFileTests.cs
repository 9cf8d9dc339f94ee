using CongVu.Archive;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Archive;

public sealed class CaseFileTests
{
    [Theory, BothDatabases]
    public async Task Documents_get_ordinals_and_pages_by_themselves_and_one_stands_in_many_files(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var (first, second) = (await desk.OpenAsync(), await desk.OpenAsync(ArchiveDesk.Card with { Notation = "02.VHTT" }));
        var letter = await desk.LetterAsync();
        var answer = await new DraftJourney(province).IssuedAsync();

        Assert.Empty((await desk.FileAsync(province.Specialist, first, letter)).Refusals);
        Assert.Empty((await desk.FileAsync(province.Specialist, first, answer)).Refusals);
        Assert.Empty((await desk.FileAsync(province.HeadOfCulture, second, letter)).Refusals);
        var again = await desk.FileAsync(province.Specialist, first, letter);

        var items = await desk.ItemsAsync(province.Specialist, first);
        var line = (await office.RunAsync((CaseFileQueries queries) => queries.ListAsync(province.Specialist, 2021, default)))[0];
        var holding = await office.RunAsync((CaseFileQueries queries) => queries.HoldingAsync(province.Specialist, letter.Value, default));
        Assert.Equal([(1, "698/STTTT"), (2, "01/UBND-VHTT")], items.Select(item => (item.Place.Ordinal, item.Code)));
        Assert.Equal((2, 2), (line.Documents, line.Pages));
        Assert.Equal([first, second], holding.Select(file => file.Id));
        Assert.Equal("filing.filed-before", Assert.Single(again.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task Only_those_of_the_file_put_in_and_only_what_they_may_see(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();
        var (known, waiting) = (await desk.LetterAsync(), await desk.LetterAsync("699/STTTT", isKept: false));
        var draft = await new DraftJourney(province).StartAsync();
        await office.MustAsync((CancelDraft cancel) => cancel.RunAsync(province.Specialist, new CancelDraft.Input(draft, 0, "Không cần nữa"), default));

        var stranger = await desk.FileAsync(province.Stranger, file, known);
        var leader = await desk.FileAsync(province.Chairman, file, known);
        var unseen = await desk.FileAsync(province.Specialist, file, waiting);
        var cancelled = await desk.FileAsync(province.Specialist, file, draft);
        var clerk = await desk.FileAsync(province.Clerk, file, waiting);
        var items = await desk.ItemsAsync(province.Specialist, file);
        var told = await office.RunAsync((Histories histories) => histories.OfAsync(file.Value, default));

        Assert.DoesNotContain(told, line => line.Words.Contains("699/STTTT", StringComparison.Ordinal));
        Assert.Equal("archive.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Equal("filing.not-keeper", Assert.Single(leader.Refusals).Code);
        Assert.Equal("filing.document-missing", Assert.Single(unseen.Refusals).Code);
        Assert.Equal("filing.not-for-file", Assert.Single(cancelled.Refusals).Code);
        Assert.Empty(clerk.Refusals);
        Assert.Equal((true, ""), (Assert.Single(items).IsHidden, items[0].Code));
    }

    [Theory, BothDatabases]
    public async Task What_is_taken_out_leaves_no_gap_and_needs_a_reason(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();
        var letters = new[] { await desk.LetterAsync("1/A"), await desk.LetterAsync("2/A"), await desk.LetterAsync("3/A") };
        foreach (var letter in letters)
        {
            await desk.FileAsync(province.Specialist, file, letter);
        }

        var silent = await desk.TakeOutAsync(province.Specialist, file, letters[0].Value, " ");
        var done = await desk.TakeOutAsync(province.Specialist, file, letters[0].Value);
        var again = await desk.TakeOutAsync(province.Specialist, file, letters[0].Value);

        Assert.Equal("filing.reason-missing", Assert.Single(silent.Refusals).Code);
        Assert.Empty(done.Refusals);
        Assert.Equal("filing.not-in-file", Assert.Single(again.Refusals).Code);
        Assert.Equal([(1, "2/A"), (2, "3/A")], (await desk.ItemsAsync(null, file)).Select(item => (item.Place.Ordinal, item.Code)));
    }

    [Theory, BothDatabases]
    public async Task Closing_tells_all_that_is_missing_and_afterwards_nothing_changes(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();
        var empty = await desk.CloseAsync(province.Specialist, file);
        var (open, known) = (await desk.LetterAsync("1/A", isKept: false), await desk.LetterAsync("2/A"));
        var journey = new DraftJourney(province);
        var draft = await journey.CompleteAsync();
        await desk.FileAsync(province.Clerk, file, open);
        await desk.FileAsync(province.Specialist, file, known);
        await desk.FileAsync(province.Specialist, file, draft);

        var missing = await desk.CloseAsync(province.Specialist, file);
        await office.MustAsync((CompleteIncoming complete) => complete.RunAsync(province.Chairman, new CompleteIncoming.Input(open, 0, "Đã xong"), default));
        await journey.IssuedAsync(draft);
        var closed = await desk.CloseAsync(province.HeadOfCulture, file);
        var late = await desk.FileAsync(province.Specialist, file, await desk.LetterAsync("3/A"));
        var out_ = await desk.TakeOutAsync(province.Specialist, file, known.Value);

        Assert.Equal("filing.empty", Assert.Single(empty.Refusals).Code);
        Assert.Equal(["filing.still-open", "filing.still-draft"], missing.Refusals.Select(refusal => refusal.Code));
        Assert.Empty(closed.Refusals);
        Assert.Equal(new DateOnly(2021, 4, 5), (await desk.FindAsync(file)).ClosedOn);
        Assert.Equal("filing.closed", Assert.Single(late.Refusals).Code);
        Assert.Equal("filing.closed", Assert.Single(out_.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task A_closed_file_opens_again_for_the_head_of_its_unit_with_a_reason(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();
        await desk.FileAsync(province.Specialist, file, await desk.LetterAsync());
        var open = await desk.ReopenAsync(province.HeadOfCulture, file);
        Assert.Empty((await desk.CloseAsync(province.Specialist, file)).Refusals);

        var keeper = await desk.ReopenAsync(province.Specialist, file);
        var silent = await desk.ReopenAsync(province.HeadOfCulture, file, "");
        var head = await desk.ReopenAsync(province.HeadOfCulture, file);

        Assert.Equal("filing.not-closed", Assert.Single(open.Refusals).Code);
        Assert.Equal("filing.not-keeper", Assert.Single(keeper.Refusals).Code);
        Assert.Equal("filing.reason-missing", Assert.Single(silent.Refusals).Code);
        Assert.Empty(head.Refusals);
        Assert.Null((await desk.FindAsync(file)).ClosedOn);
    }

    [Theory, BothDatabases]
    public async Task A_file_needs_a_symbol_of_its_own_in_the_agencys_year(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var desk = new ArchiveDesk(province);
        var file = await desk.OpenAsync();

        var same = await desk.TryOpenAsync(ArchiveDesk.Card);
        var bare = await desk.TryOpenAsync(new CaseFileCard(" ", "", Retention.Other));
        var foreign = await office.RunAsync((OpenCaseFile act) => act.RunAsync(
            province.Stranger, new OpenCaseFile.Input(Province.PostOf(province.Specialist, Role.Specialist), null, ArchiveDesk.Card), default));

        Assert.Equal("H56.25.2021.01.VHTT", (await desk.FindAsync(file)).Code);
        Assert.Equal("archive.notation-taken", Assert.Single(same.Refusals).Code);
        Assert.Equal(["archive.notation-missing", "archive.title-missing", "archive.retention-unsaid"], bare.Refusals.Select(refusal => refusal.Code));
        Assert.Equal("archive.not-found", Assert.Single(foreign.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task An_agency_without_identifier_has_no_file_codes(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await office.MeddleAsync("DELETE FROM organization_codes");

        var refused = await new ArchiveDesk(province).TryOpenAsync(ArchiveDesk.Card);

        Assert.Equal("archive.agency-without-code", Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public void Retention_has_the_codes_of_the_circular_and_what_was_recalled_is_not_filed()
    {
        Assert.True(ArchiveRules.MayBeFiled(OutgoingState.Issued));
        Assert.False(ArchiveRules.MayBeFiled(OutgoingState.Recalled));
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07"], Enum.GetValues<Retention>().Select(retention => retention.CodeOf()));
    }
}
