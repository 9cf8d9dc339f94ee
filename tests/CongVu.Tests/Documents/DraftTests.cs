using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class DraftTests
{
    private static readonly OutgoingCard Card = new("Công văn", "UBND-VHTT", "V/v chấn chỉnh ký số văn bản tháng 3 năm 2021");

    [Theory, BothDatabases]
    public async Task A_draft_goes_from_specialist_to_head_to_office_to_the_signer(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await CompleteDraftAsync(province);

        await SubmitAsync(province, id);
        await PassAsync(province, province.HeadOfCulture, id);
        await PassAsync(province, province.Chief, id);

        var draft = await FindAsync(province, id);
        Assert.Equal(OutgoingState.AwaitingSignature, draft.State);
        Assert.Equal(ReviewKind.Signature, draft.Steps.Single(step => step.Outcome is ReviewOutcome.Waiting).Kind);
        var tray = await office.RunAsync((OutgoingQueries queries) => queries.ListAsync(province.ViceChairman, OutgoingTab.ToSign, null, 25, default));
        Assert.Equal(id, Assert.Single(tray).Id);
    }

    [Theory, BothDatabases]
    public async Task An_incomplete_draft_is_refused_with_everything_that_is_missing(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await StartAsync(province);

        var outcome = await office.RunAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, 0), default));

        Assert.Equal(["draft.no-main-file", "draft.no-signer", "draft.no-recipient"], outcome.Refusals.Select(refusal => refusal.Code));
    }

    [Theory, BothDatabases]
    public async Task A_returned_draft_is_with_its_drafter_again_and_keeps_the_reason_and_every_version(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await CompleteDraftAsync(province);
        await SubmitAsync(province, id);

        var draft = await FindAsync(province, id);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.HeadOfCulture, new ReturnDraft.Input(id, draft.Version, "Thiếu số liệu xã Tam Lư"), default));
        draft = await FindAsync(province, id);
        await PutAsync(province, id, draft.Version, draft.Parts[0].Id, "%PDF-1.4 bản hai\n%%EOF\n");

        draft = await FindAsync(province, id);
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
        var id = await CompleteDraftAsync(province);
        var seen = await FindAsync(province, id);
        await PutAsync(province, id, seen.Version, seen.Parts[0].Id, "%PDF-1.4 bản hai\n%%EOF\n");

        var outcome = await office.RunAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, seen.Version), default));

        Assert.Equal("database.changed-meanwhile", Assert.Single(outcome.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task Nobody_but_the_drafter_and_their_unit_touches_a_draft(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await CompleteDraftAsync(province);
        var draft = await FindAsync(province, id);

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

    private static async Task<Id<OutgoingDocument>> CompleteDraftAsync(Province province)
    {
        var id = await StartAsync(province);
        await PutAsync(province, id, 0, null, "%PDF-1.4\n%%EOF\n");
        var draft = await FindAsync(province, id);
        await province.Office.MustAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist,
            new DescribeDraft.Input(id, draft.Version, Card, Province.PostOf(province.ViceChairman, Role.Leader),
                [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]),
            default));
        return id;
    }

    private static Task<Id<OutgoingDocument>> StartAsync(Province province) => province.Office.MakeAsync((StartDraft start) =>
        start.RunAsync(province.Specialist, new StartDraft.Input(Province.PostOf(province.Specialist, Role.Specialist), Card), default));

    private static Task PutAsync(Province province, Id<OutgoingDocument> id, int version, Id<PackagePart>? part, string content) =>
        province.Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist,
            new PutPart.Input(id, version, part, FilePart.Main, new NewFile("cong-van.pdf", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)))),
            default));

    private static async Task SubmitAsync(Province province, Id<OutgoingDocument> id)
    {
        var draft = await FindAsync(province, id);
        await province.Office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, draft.Version), default));
    }

    private static async Task PassAsync(Province province, Actor actor, Id<OutgoingDocument> id)
    {
        var draft = await FindAsync(province, id);
        await province.Office.MustAsync((PassReview pass) => pass.RunAsync(actor, new PassReview.Input(id, draft.Version, "Nhất trí"), default));
    }

    private static async Task<OutgoingDocument> FindAsync(Province province, Id<OutgoingDocument> id) =>
        (await province.Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Chief, id, default)))!;
}
