using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>The life of one dossier from its start to the issued result.</summary>
public sealed class ThreadTests
{
    [Theory, BothDatabases]
    public async Task A_dossier_is_refused_mended_sent_returned_resubmitted_accepted_decided_and_closed_by_its_issued_result(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.StartAsync();

        Assert.Equal(
            ["submission.part-missing", "submission.part-unexplained", "submission.part-unexplained", "submission.part-unexplained", "submission.part-missing"],
            (await desk.SendAsync(id)).Refusals.Select(refusal => refusal.Code));

        id = await desk.SentAsync();
        Assert.True((await desk.ReturnAsync(id, ["the-thuc"], "Dự thảo thiếu căn cứ")).IsDone);
        await desk.RemoveAsync(id, DossierPart.Drafts);
        await desk.PutAsync(id, DossierPart.Drafts, Papers.PdfFile("du-thao-sua.pdf", "Dự thảo đã bổ sung căn cứ"));
        await desk.SealAsync(id, DossierPart.Drafts);
        Assert.True((await desk.SendAsync(id)).IsDone);
        Assert.True((await desk.AcceptAsync(id)).IsDone);
        await desk.AssignAsync(id);
        Assert.True((await desk.WriteSheetAsync(id)).IsDone);
        Assert.True((await desk.DecideAsync(id, DecisionKind.AskMore, "Làm rõ nguồn kinh phí")).IsDone);
        Assert.True((await desk.WriteSheetAsync(id, "Nguồn sự nghiệp, trình đồng ý")).IsDone);
        Assert.True((await desk.DecideAsync(id, DecisionKind.Approve)).IsDone);
        await IssueResultAsync(desk, id);

        var closed = await desk.FindAsync(id);
        Assert.Equal((SubmissionState.Closed, 2, "01/QĐ-UBND"), (closed.State, closed.Round, closed.ResultCode));
        Assert.Equal(["du-thao-quyet-dinh.pdf"], closed.Papers.Where(paper => paper.Part is DossierPart.Drafts && paper.IsIn(1)).Select(paper => paper.Name));
        Assert.Equal(["du-thao-sua.pdf"], closed.Papers.Where(paper => paper.Part is DossierPart.Drafts && paper.IsIn(2)).Select(paper => paper.Name));
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(id, default));
        Assert.Contains(history, line => line.Words == "Trả lại: Thể thức, kỹ thuật trình bày chưa đúng. Dự thảo thiếu căn cứ");
        Assert.Equal("Ban hành kết quả: 01/QĐ-UBND", history[^1].Words);
    }

    private static async Task IssueResultAsync(DossierDesk desk, Id<Submission> id)
    {
        var (office, province) = (desk.Office, desk.Province);
        var card = new OutgoingCard("Quyết định", "QĐ-UBND", "Về việc đầu tư thiết bị ký số");
        var version = await desk.VersionAsync(id);
        var result = await office.MakeAsync((StartResult start) => start.RunAsync(province.Tracker, new StartResult.Input(id, version, card), default));
        var draft = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Tracker, result, default)))!;
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(province.Tracker, new DescribeDraft.Input(
            result, draft.Version, card, Province.PostOf(province.Chairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND xã Na Mèo", province.Commune)]), default));
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Tracker, new SubmitDraft.Input(result, draft.Version + 1), default));
        await office.MustAsync((PassReview pass) => pass.RunAsync(province.Chief, new PassReview.Input(result, draft.Version + 2, ""), default));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.Chairman, new SignDocument.Input(result, draft.Version + 3, Province.Pin), default));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.Clerk, new IssueDocument.Input(result, draft.Version + 4, Province.Pin), default));
    }
}
