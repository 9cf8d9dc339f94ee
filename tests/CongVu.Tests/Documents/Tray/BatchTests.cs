using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents.Tray;

public sealed class BatchTests
{
    [Theory, BothDatabases]
    public async Task One_pin_signs_every_file_of_every_package_and_what_changed_meanwhile_is_left_with_its_reason(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var first = await journey.CompleteAsync();
        await journey.PutAsync(first, FilePart.Appendix, "phu-luc.pdf", "Phụ lục");
        await journey.AwaitSignatureAsync(first);
        var returned = await journey.AwaitSignatureAsync();
        var last = await journey.AwaitSignatureAsync();
        var batch = await PlanAsync(province, first, returned, last);
        var draft = await journey.FindAsync(returned);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.ViceChairman, new ReturnDraft.Input(returned, draft.Version, "Sai nơi nhận"), default));

        var wrong = await SignAsync(province, province.ViceChairman, batch, "0000");
        var untouched = await FindAsync(province, batch);
        var right = await SignAsync(province, province.ViceChairman, batch);

        Assert.Equal("signing.wrong-pin", Assert.Single(wrong.Refusals).Code);
        Assert.All(untouched.Lines, line => Assert.Equal(BatchLineState.Planned, line.State));
        Assert.True(right.IsDone);
        var done = await FindAsync(province, batch);
        Assert.NotNull(done.FinishedAt);
        Assert.Equal(
            [(first, BatchLineState.Signed), (first, BatchLineState.Signed), (returned, BatchLineState.Failed), (last, BatchLineState.Signed)],
            done.Lines.Select(line => (line.Document, line.State)));
        Assert.Contains("trạng thái “Dự thảo”", done.Lines[2].Problem, StringComparison.Ordinal);
        Assert.All((await journey.FindAsync(first)).Parts, part => Assert.NotNull(part.Signed));
        Assert.Equal(OutgoingState.AwaitingIssue, (await journey.FindAsync(last)).State);
        Assert.Equal(OutgoingState.Draft, (await journey.FindAsync(returned)).State);
    }

    [Theory, BothDatabases]
    public async Task A_batch_takes_only_what_waits_for_this_signer_as_they_saw_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (draft, waiting) = (await journey.CompleteAsync(), await journey.AwaitSignatureAsync());

        Assert.Equal("tray.nothing-chosen", await PlanCodeAsync(province, province.ViceChairman));
        Assert.Equal("document.wrong-state", await PlanCodeAsync(province, province.ViceChairman, (draft, 0)));
        Assert.Equal("document.not-reviewer", await PlanCodeAsync(province, province.Chairman, (waiting, 0)));
        Assert.Equal("document.not-found", await PlanCodeAsync(province, province.CommuneChairman, (waiting, 0)));
        Assert.Equal("tray.changed-since-seen", await PlanCodeAsync(province, province.ViceChairman, (waiting, -1)));
        Assert.Equal("tray.too-many", await PlanCodeAsync(province, province.ViceChairman, [.. Enumerable.Range(1, 501).Select(number => (new Id<OutgoingDocument>(new Guid(number, 0, 0, new byte[8])), 0))]));
        Assert.Equal("", await PlanCodeAsync(province, province.ViceChairman, (waiting, 0)));
    }

    [Theory, BothDatabases]
    public async Task Nobody_signs_or_abandons_the_batch_of_another_and_what_is_abandoned_waits_in_the_tray_as_before(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();
        var batch = await PlanAsync(province, id);

        Assert.Equal("tray.batch-not-found", Assert.Single((await SignAsync(province, province.Chairman, batch)).Refusals).Code);
        Assert.Equal("tray.batch-not-found", Assert.Single((await AbandonAsync(province, province.Chairman, batch)).Refusals).Code);
        Assert.True((await AbandonAsync(province, province.ViceChairman, batch)).IsDone);
        Assert.Equal("tray.batch-not-found", Assert.Single((await AbandonAsync(province, province.ViceChairman, batch)).Refusals).Code);
        Assert.True((await SignAsync(province, province.ViceChairman, batch)).IsDone);
        Assert.Equal(OutgoingState.AwaitingSignature, (await journey.FindAsync(id)).State);
        Assert.Equal(1, await office.RunAsync((SignTray tray) => tray.CountAsync(province.ViceChairman, TrayMark.None, default)));
    }

    internal static async Task<Id<SigningBatch>> PlanAsync(Province province, params Id<OutgoingDocument>[] documents)
    {
        var choices = new List<PlanSigningBatch.Choice>();
        foreach (var id in documents)
        {
            choices.Add(new PlanSigningBatch.Choice(id, (await new DraftJourney(province).FindAsync(id)).Version));
        }

        return await province.Office.MakeAsync((PlanSigningBatch plan) => plan.RunAsync(province.ViceChairman, new PlanSigningBatch.Input(choices), default));
    }

    internal static Task<Outcome> SignAsync(Province province, Actor actor, Id<SigningBatch> batch, string pin = Province.Pin) =>
        province.Office.RunAsync((SignBatch sign) => sign.RunAsync(actor, new SignBatch.Input(batch, pin), default));

    internal static async Task<SignTray.Batch> FindAsync(Province province, Id<SigningBatch> batch) =>
        (await province.Office.RunAsync((SignTray tray) => tray.FindBatchAsync(province.ViceChairman, batch, default)))!;

    private static Task<Outcome> AbandonAsync(Province province, Actor actor, Id<SigningBatch> batch) =>
        province.Office.RunAsync((AbandonBatch abandon) => abandon.RunAsync(actor, new AbandonBatch.Input(batch), default));

    // A version of zero stands for the one that is stored.
    private static async Task<string> PlanCodeAsync(Province province, Actor actor, params (Id<OutgoingDocument> Id, int Version)[] chosen)
    {
        var choices = new List<PlanSigningBatch.Choice>();
        foreach (var (id, version) in chosen)
        {
            var document = chosen.Length > 500 ? null : await new DraftJourney(province).FindAsync(id);
            choices.Add(new PlanSigningBatch.Choice(id, version == 0 ? document?.Version ?? 1 : version));
        }

        var outcome = await province.Office.RunAsync((PlanSigningBatch plan) => plan.RunAsync(actor, new PlanSigningBatch.Input(choices), default));
        return outcome.IsDone ? "" : outcome.Refusals[0].Code;
    }
}
