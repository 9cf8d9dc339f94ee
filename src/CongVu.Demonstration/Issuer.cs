using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Letters;

namespace CongVu.Demonstration;

/// <summary>Takes a paper of an agency through its whole life: drafted, submitted, signed, numbered, sealed, issued.</summary>
internal sealed class Issuer(Stage stage)
{
    /// <summary>How a paper leaves.</summary>
    public enum Way
    {
        /// <summary>Signed by leader and agency.</summary>
        Signed,

        /// <summary>On paper, the scan with the agency's signature.</summary>
        Sealed,

        /// <summary>On paper, the scan without any signature.</summary>
        Unsigned,
    }

    /// <param name="desk">Who issues.</param>
    /// <param name="paper">What.</param>
    /// <param name="way">How it leaves.</param>
    /// <param name="receiver">Where it arrives in this installation; absent to send it on no way that is played.</param>
    /// <param name="cancel">Stops between acts.</param>
    public async Task<Id<OutgoingDocument>> IssueAsync(Desk desk, CommunePaper paper, Way way, Id<Organization>? receiver, CancellationToken cancel)
    {
        var id = await DraftAsync(desk, paper, receiver, cancel);
        await SubmitAsync(desk, id, cancel);
        if (way is not Way.Signed)
        {
            await stage.DoAsync((IssueOnPaper issue) => issue.RunAsync(desk.Clerk, Paper(id, desk, paper, way), cancel));
            return id;
        }

        await SignAndIssueAsync(desk, id, cancel);
        return id;
    }

    /// <summary>The letter that puts a dossier forward.</summary>
    public async Task<Id<OutgoingDocument>> IssueLetterAsync(Desk desk, CommunePaper paper, Id<Submission> dossier, CancellationToken cancel)
    {
        var id = await DraftAsync(desk, paper, null, cancel);
        await stage.DoAsync((LinkLetter link) => link.RunAsync(desk.Clerk, new LinkLetter.Input(id, dossier), cancel));
        await SubmitAsync(desk, id, cancel);
        await SignAndIssueAsync(desk, id, cancel);
        return id;
    }

    // Each act makes the document one version newer: begun, its file, its card, submitted.
    private const int Submitted = 3;

    private async Task SignAndIssueAsync(Desk desk, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        await stage.DoAsync((SignDocument sign) => sign.RunAsync(desk.Head, new SignDocument.Input(id, Submitted, Founding.Pin), cancel));
        await stage.DoAsync((IssueDocument issue) => issue.RunAsync(desk.Clerk, new IssueDocument.Input(id, Submitted + 1, Founding.Pin), cancel));
    }

    private Task SubmitAsync(Desk desk, Id<OutgoingDocument> id, CancellationToken cancel) =>
        stage.DoAsync((SubmitDraft submit) => submit.RunAsync(desk.Clerk, new SubmitDraft.Input(id, 2), cancel));

    private async Task<Id<OutgoingDocument>> DraftAsync(Desk desk, CommunePaper paper, Id<Organization>? receiver, CancellationToken cancel)
    {
        var id = await stage.MakeAsync((StartDraft start) => start.RunAsync(desk.Clerk, new StartDraft.Input(desk.ClerkPost, paper.Card), cancel));
        await stage.DoAsync((PutPart put) => put.RunAsync(
            desk.Clerk, new PutPart.Input(id, 0, null, FilePart.Main, File("van-ban.pdf", paper)), cancel));
        await stage.DoAsync((DescribeDraft describe) => describe.RunAsync(
            desk.Clerk,
            new DescribeDraft.Input(id, 1, paper.Card, desk.HeadPost, [new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND huyện Quan Sơn", receiver)]),
            cancel));
        return id;
    }

    private static IssueOnPaper.Input Paper(Id<OutgoingDocument> id, Desk desk, CommunePaper paper, Way way) =>
        new(id, Submitted, ReasonOf(desk), File("ban-quet.pdf", paper)) { Pin = way is Way.Sealed ? Founding.Pin : null };

    private static string ReasonOf(Desk desk) => desk.Unit.IsCertified
        ? "Thiết bị ký số của lãnh đạo hỏng, ký trên giấy để kịp thời hạn"
        : "Trưởng phòng chưa được cấp chứng thư số";

    private static NewFile File(string name, CommunePaper paper) => new(name, new MemoryStream(paper.Pdf.ToArray(), writable: false));
}
