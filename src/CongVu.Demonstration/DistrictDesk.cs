using CongVu.DocumentFormat.Drafting;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The steps of a letter in the district's house, each by the person whose step it is; a letter may be left at any of them.</summary>
internal sealed class DistrictDesk(Stage stage, QuanSon district)
{
    private static readonly SignerBlock Deputy = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Hà Văn Bình", "Ủy ban nhân dân");
    private static readonly SignerBlock Head = SignerBlock.OnBehalf("Ủy ban nhân dân", "Chủ tịch", "Vi Văn Thắng");

    /// <summary>A complete draft in the specialist's hands, to be signed by the chairman or his deputy.</summary>
    public Task<Id<OutgoingDocument>> DraftAsync(DistrictPaper paper, bool forChairman, CancellationToken cancel) =>
        DraftAsync(paper, ("cong-van.pdf", paper.Compose(forChairman ? Head : Deputy)), forChairman, cancel);

    /// <summary>The same as a Word file with places for a list; the server converts it once it runs.</summary>
    public Task<Id<OutgoingDocument>> DraftModelAsync(DistrictPaper paper, CancellationToken cancel) =>
        DraftAsync(paper, ("giay-moi.docx", paper.Write(Deputy)), forChairman: false, cancel);

    public async Task SubmitAsync(Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((SubmitDraft submit) => submit.RunAsync(district.Specialist, new SubmitDraft.Input(id, version), cancel));
    }

    /// <summary>The head of the unit agrees with what it says.</summary>
    public Task CheckContentAsync(Id<OutgoingDocument> id, CancellationToken cancel) => PassAsync(district.HeadOfCulture, id, "Nội dung đúng, kính chuyển Văn phòng", cancel);

    /// <summary>The chief of office agrees with its form.</summary>
    public Task CheckFormAsync(Id<OutgoingDocument> id, CancellationToken cancel) => PassAsync(district.Chief, id, "Thể thức đúng, kính trình ký", cancel);

    public async Task ReturnAsync(Id<OutgoingDocument> id, string reason, CancellationToken cancel)
    {
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((ReturnDraft back) => back.RunAsync(district.HeadOfCulture, new ReturnDraft.Input(id, version, reason), cancel));
    }

    public async Task SignAsync(Id<OutgoingDocument> id, bool byChairman, CancellationToken cancel)
    {
        var version = await VersionAsync(id, cancel);
        var signer = byChairman ? district.Chairman : district.ViceChairman;
        await stage.DoAsync((SignDocument sign) => sign.RunAsync(signer, new SignDocument.Input(id, version, Founding.Pin), cancel));
    }

    public async Task IssueAsync(Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((IssueDocument issue) => issue.RunAsync(district.Clerk, new IssueDocument.Input(id, version, Founding.Pin), cancel));
    }

    private async Task<Id<OutgoingDocument>> DraftAsync(DistrictPaper paper, (string Name, byte[] Content) main, bool forChairman, CancellationToken cancel)
    {
        var drafter = district.Specialist;
        var signer = forChairman ? district.Chairman : district.ViceChairman;
        var id = await stage.MakeAsync((StartDraft start) => start.RunAsync(drafter, new StartDraft.Input(drafter.Posts[0].Id, paper.Card), cancel));
        var file = new NewFile(main.Name, new MemoryStream(main.Content, writable: false));
        await stage.DoAsync((PutPart put) => put.RunAsync(drafter, new PutPart.Input(id, 0, null, FilePart.Main, file), cancel));
        var receivers = paper.Receivers.Select(receiver => new DescribeDraft.Receiver(RecipientKind.Addressee, receiver.Name, receiver.Agency));
        await stage.DoAsync((DescribeDraft describe) => describe.RunAsync(
            drafter, new DescribeDraft.Input(id, 1, paper.Card, signer.Posts[0].Id, [.. receivers]), cancel));
        return id;
    }

    private async Task PassAsync(Actor reviewer, Id<OutgoingDocument> id, string opinion, CancellationToken cancel)
    {
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((PassReview pass) => pass.RunAsync(reviewer, new PassReview.Input(id, version, opinion), cancel));
    }

    private async Task<int> VersionAsync(Id<OutgoingDocument> id, CancellationToken cancel) =>
        (await stage.RunAsync((OutgoingQueries queries) => queries.FindAsync(district.Chief, id, cancel)))!.Version;
}
