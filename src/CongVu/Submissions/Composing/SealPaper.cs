using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;

namespace CongVu.Submissions.Composing;

/// <summary>
/// Puts the agency's signature on a PDF of the dossier, where the receiver wants drafts or appendices signed (ký số của tổ chức lên
/// tài liệu trong hồ sơ). The signed file takes the place of the other.
/// </summary>
public sealed class SealPaper
{
    private readonly OfficeContext db;
    private readonly Dossiers dossiers;
    private readonly SigningKeys keys;
    private readonly FileSigner signer;
    private readonly PaperWriter writer;

    internal SealPaper(OfficeContext db, Dossiers dossiers, SigningKeys keys, FileSigner signer, PaperWriter writer)
    {
        this.db = db;
        this.dossiers = dossiers;
        this.keys = keys;
        this.signer = signer;
        this.writer = writer;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Paper">A PDF.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<DossierPaper> Paper, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var paper = submission.CurrentPapers.FirstOrDefault(row => row.Id == input.Paper);
        var refusals = new Refusals()
            .Unless(actor.Has(submission.AgencyId, Role.RecordsClerk), SubmissionRefusals.NotSealKeeper)
            .Unless(paper is not null, SubmissionRefusals.PaperNotFound)
            .Unless(paper is null || paper.Kind is FileKind.Pdf, SubmissionRefusals.OnlyPdfIsSigned);
        if (refusals.Any)
        {
            return refusals;
        }

        var key = await keys.OfAgencyAsync(submission.AgencyId, input.Pin, cancel);
        if (!key.IsDone)
        {
            return key;
        }

        using var opened = key.Value;
        var signed = await signer.SignAsync(paper!.Name, paper.Hash, opened, SigningLook.Unseen, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        var file = new PaperFile(paper.Name, FileKind.Pdf, signed.Value) { Source = paper.SourceHash ?? paper.Hash };
        await writer.ReplaceAsync(actor.For(submission.AgencyId, Role.RecordsClerk), submission, paper, file, cancel);
        return await db.SaveAsync(cancel);
    }
}
