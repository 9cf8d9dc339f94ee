using CongVu.Database;
using CongVu.Documents;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class DraftTests
{
    [Theory, BothDatabases]
    public async Task A_draft_goes_from_specialist_to_head_to_office_to_the_signer(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();

        await journey.SubmitAsync(id);
        await journey.PassAsync(province.HeadOfCulture, id);
        await journey.PassAsync(province.Chief, id);

        var draft = await journey.FindAsync(id);
        Assert.Equal(OutgoingState.AwaitingSignature, draft.State);
        Assert.Equal(ReviewKind.Signature, draft.Steps.Single(step => step.Outcome is ReviewOutcome.Waiting).Kind);
        var tray = await office.RunAsync((OutgoingQueries queries) => queries.ListAsync(province.ViceChairman, OutgoingTab.ToSign, null, 25, default));
        Assert.Equal(id, Assert.Single(tray).Id);
    }

    // PostgreSQL puts a changed row behind the others: without an order of its own, the signature would come before the office's check.
    [Theory, BothDatabases]
    public async Task No_step_is_left_out_however_the_rows_lie_in_the_table(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();
        await journey.SubmitAsync(id);
        await office.MeddleAsync("UPDATE review_steps SET person_name = person_name WHERE kind = 'Format'");

        await journey.PassAsync(province.HeadOfCulture, id);

        Assert.Equal([ReviewKind.Content, ReviewKind.Format, ReviewKind.Signature], (await journey.FindAsync(id)).Steps.Select(step => step.Kind));
        Assert.Equal(OutgoingState.InReview, (await journey.FindAsync(id)).State);
    }

    [Theory, BothDatabases]
    public async Task An_incomplete_draft_is_refused_with_everything_that_is_missing(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.StartAsync();

        var outcome = await office.RunAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, 0), default));

        Assert.Equal(["draft.no-main-file", "draft.no-signer", "draft.no-recipient"], outcome.Refusals.Select(refusal => refusal.Code));
    }

    [Theory, BothDatabases]
    public async Task A_returned_draft_is_with_its_drafter_again_and_keeps_the_reason_and_every_version(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();
        await journey.SubmitAsync(id);

        var draft = await journey.FindAsync(id);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.HeadOfCulture, new ReturnDraft.Input(id, draft.Version, "Thiếu số liệu xã Tam Lư"), default));
        draft = await journey.FindAsync(id);
        await journey.PutAsync(id, FilePart.Main, "cong-van.pdf", "Bản hai");

        draft = await journey.FindAsync(id);
        Assert.Equal(OutgoingState.Draft, draft.State);
        Assert.Equal("Thiếu số liệu xã Tam Lư", draft.ReturnReason);
        Assert.Equal([1, 2], draft.Parts[0].Versions.Select(version => version.Number).Order());
        Assert.Equal(ReviewOutcome.Returned, Assert.Single(draft.Steps).Outcome);
    }

    [Theory, BothDatabases]
    public async Task A_change_of_a_part_makes_the_whole_newer_so_that_an_old_form_is_told(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();
        var seen = await journey.FindAsync(id);
        await journey.PutAsync(id, FilePart.Main, "cong-van.pdf", "Bản hai");

        var outcome = await office.RunAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, seen.Version), default));

        Assert.Equal("database.changed-meanwhile", Assert.Single(outcome.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task Nobody_but_the_drafter_and_their_unit_touches_a_draft(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.CompleteAsync();
        var draft = await journey.FindAsync(id);

        foreach (var (actor, code) in new[]
                 {
                     (province.Stranger, "document.not-found"), (province.CommuneClerk, "document.not-found"),
                     (province.Chairman, "document.not-drafter"), (province.Clerk, "document.not-drafter"),
                 })
        {
            var outcome = await office.RunAsync((CancelDraft cancel) => cancel.RunAsync(actor, new CancelDraft.Input(id, draft.Version, "Không cần nữa"), default));
            Assert.Equal(code, Assert.Single(outcome.Refusals).Code);
        }

        var own = await office.RunAsync((CancelDraft cancel) => cancel.RunAsync(province.HeadOfCulture, new CancelDraft.Input(id, draft.Version, "Không cần nữa"), default));
        Assert.True(own.IsDone);
    }
}
