using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Composing;

/// <summary>Turns a Word or Excel file of the dossier into a PDF, which takes its place and is to be looked at (chuyển sang PDF).</summary>
public sealed class ConvertPaper
{
    private readonly OfficeContext db;
    private readonly Dossiers dossiers;
    private readonly FileStore store;
    private readonly OfficeFiles files;
    private readonly PdfConversion conversion;
    private readonly PaperWriter writer;

    internal ConvertPaper(OfficeContext db, Dossiers dossiers, FileStore store, OfficeFiles files, PdfConversion conversion, PaperWriter writer)
    {
        this.db = db;
        this.dossiers = dossiers;
        this.store = store;
        this.files = files;
        this.conversion = conversion;
        this.writer = writer;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Paper">A Word or Excel file.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<DossierPaper> Paper);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        if (submission.CurrentPapers.FirstOrDefault(row => row.Id == input.Paper && row.Kind is FileKind.Docx or FileKind.Xlsx) is not { } paper)
        {
            return SubmissionRefusals.PaperNotFound;
        }

        var pdf = await conversion.ConvertAsync(store.PathOf(paper.Hash), paper.Kind is FileKind.Xlsx ? "xlsx" : "docx", cancel);
        if (pdf is null)
        {
            return SubmissionRefusals.CannotConvert(paper.Name);
        }

        var hash = await files.KeepAsync(pdf, FileKind.Pdf, cancel);
        var file = new PaperFile(Path.ChangeExtension(paper.Name, ".pdf"), FileKind.Pdf, hash);
        await writer.ReplaceAsync(actor.For(submission.AgencyId), submission, paper, file, cancel);
        return await db.SaveAsync(cancel);
    }
}
