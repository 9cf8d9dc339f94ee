using CongVu.DocumentFormat.Drafting;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>Sends what agencies of the pilot wrote, and brings to the collector what came on paper.</summary>
internal sealed class PilotMail(Stage stage, DakLak province)
{
    /// <summary>Drafted by the clerk, signed by the head, sealed and issued by the clerk: it arrives at once.</summary>
    public async Task<Id<OutgoingDocument>> SendAsync(PilotDesk desk, PilotPaper paper, Id<Organization> receiver, CancellationToken cancel)
    {
        var clerk = desk.Clerk;
        var id = await stage.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(clerk.Posts[0].Id, paper.Card), cancel));
        await stage.DoAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(id, 0, null, FilePart.Main, File(paper)), cancel));
        var receivers = new[] { new DescribeDraft.Receiver(RecipientKind.Addressee, NameOf(receiver), receiver) };
        await stage.DoAsync((DescribeDraft describe) => describe.RunAsync(
            clerk, new DescribeDraft.Input(id, 1, paper.Card, desk.Head.Posts[0].Id, receivers), cancel));
        await IssueAsync(id, clerk, desk.Head, clerk, cancel);
        return id;
    }

    /// <summary>From a complete draft to the issued document.</summary>
    public async Task IssueAsync(Id<OutgoingDocument> id, Actor drafter, Actor signer, Actor clerk, CancellationToken cancel)
    {
        var version = (await stage.RunAsync((OutgoingQueries queries) => queries.FindAsync(drafter, id, cancel)))!.Version;
        await stage.DoAsync((SubmitDraft submit) => submit.RunAsync(drafter, new SubmitDraft.Input(id, version), cancel));
        await stage.DoAsync((SignDocument sign) => sign.RunAsync(signer, new SignDocument.Input(id, version + 1, Founding.Pin), cancel));
        await stage.DoAsync((IssueDocument issue) => issue.RunAsync(clerk, new IssueDocument.Input(id, version + 2, Founding.Pin), cancel));
    }

    /// <summary>A report on paper, scanned and registered by the collector's clerk.</summary>
    public Task BringOnPaperAsync(PilotDesk collector, PilotDesk sender, CancellationToken cancel)
    {
        var paper = PilotPaper.Report(sender);
        var card = new IncomingCard(sender.Agency, sender.Unit.Name, $"12/{paper.Card.Notation}", stage.Clock.Today, paper.Card.TypeName, paper.Card.Subject)
        {
            SignerName = sender.Head.Name,
        };
        return stage.MakeAsync((RegisterIncoming register) => register.RunAsync(
            collector.Clerk, new RegisterIncoming.Input(collector.Agency, null, IncomingOrigin.Scanned, card, [File(paper)]), cancel));
    }

    private static NewFile File(PilotPaper paper) =>
        new("van-ban.pdf", new MemoryStream(DocumentComposer.OfSystem.ComposePdf(paper.Document).File.ToArray(), writable: false));

    private string NameOf(Id<Organization> receiver) =>
        province.Desks.FirstOrDefault(desk => desk.Agency == receiver)?.Unit.Name ?? "UBND tỉnh Đắk Lắk";
}
