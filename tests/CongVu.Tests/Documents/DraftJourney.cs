using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

/// <summary>The steps of a draft as tests need them, each by the person whose step it is.</summary>
internal sealed class DraftJourney(Province province)
{
    public static OutgoingCard Card { get; } = new("Công văn", "UBND-VHTT", "V/v chấn chỉnh ký số văn bản tháng 3 năm 2021");

    private Office Office => province.Office;

    public Task<Id<OutgoingDocument>> StartAsync(OutgoingCard? card = null) => Office.MakeAsync((StartDraft start) => start.RunAsync(
        province.Specialist, new StartDraft.Input(Province.PostOf(province.Specialist, Role.Specialist), card ?? Card), default));

    public async Task<OutgoingDocument> FindAsync(Id<OutgoingDocument> id) =>
        (await Office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Chief, id, default)))!;

    public async Task PutAsync(Id<OutgoingDocument> id, FilePart kind, string name, string text)
    {
        var draft = await FindAsync(id);
        var part = kind is FilePart.Main && draft.Parts.FirstOrDefault(row => row.Kind is FilePart.Main) is { } main ? main.Id : default(Id<PackagePart>?);
        await Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, draft.Version, part, kind, Papers.PdfFile(name, text)), default));
    }

    /// <summary>A draft with everything it needs, in its drafter's hands.</summary>
    public async Task<Id<OutgoingDocument>> CompleteAsync(OutgoingCard? card = null)
    {
        var id = await StartAsync(card);
        await PutAsync(id, FilePart.Main, "cong-van.pdf", "Thực hiện Công văn số 698/STTTT-CNTT");
        var draft = await FindAsync(id);
        await Office.MustAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist,
            new DescribeDraft.Input(id, draft.Version, card ?? Card, Province.PostOf(province.ViceChairman, Role.Leader),
                [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]),
            default));
        return id;
    }

    public async Task SubmitAsync(Id<OutgoingDocument> id)
    {
        var draft = await FindAsync(id);
        await Office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, draft.Version), default));
    }

    public async Task PassAsync(Actor actor, Id<OutgoingDocument> id)
    {
        var draft = await FindAsync(id);
        await Office.MustAsync((PassReview pass) => pass.RunAsync(actor, new PassReview.Input(id, draft.Version, "Nhất trí"), default));
    }

    /// <summary>A draft before its signer.</summary>
    public async Task<Id<OutgoingDocument>> AwaitSignatureAsync(Id<OutgoingDocument>? complete = null)
    {
        var id = complete ?? await CompleteAsync();
        await SubmitAsync(id);
        await PassAsync(province.HeadOfCulture, id);
        await PassAsync(province.Chief, id);
        return id;
    }

    public async Task<Outcomes.Outcome> SignAsync(Actor actor, Id<OutgoingDocument> id, string pin = Province.Pin)
    {
        var draft = await FindAsync(id);
        return await Office.RunAsync((SignDocument sign) => sign.RunAsync(actor, new SignDocument.Input(id, draft.Version, pin), default));
    }

    public async Task<Outcomes.Outcome> IssueAsync(Actor actor, Id<OutgoingDocument> id, string pin = Province.Pin)
    {
        var draft = await FindAsync(id);
        return await Office.RunAsync((IssueDocument issue) => issue.RunAsync(actor, new IssueDocument.Input(id, draft.Version, pin), default));
    }

    /// <summary>A document that left the house.</summary>
    public async Task<Id<OutgoingDocument>> IssuedAsync(Id<OutgoingDocument>? complete = null)
    {
        var id = await AwaitSignatureAsync(complete);
        Assert.Empty((await SignAsync(province.ViceChairman, id)).Refusals);
        Assert.Empty((await IssueAsync(province.Clerk, id)).Refusals);
        return id;
    }
}
