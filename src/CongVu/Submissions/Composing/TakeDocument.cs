using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Secrecy;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Composing;

/// <summary>
/// Takes an issued document of the agency into a dossier with all its files: the letter, its appendices and forms, the drafts
/// it encloses (lấy văn bản đã phát hành).
/// </summary>
public sealed class TakeDocument
{
    private readonly OfficeContext db;
    private readonly Dossiers dossiers;
    private readonly FileStore store;
    private readonly SecrecyGuard guard;
    private readonly PaperWriter writer;

    internal TakeDocument(OfficeContext db, Dossiers dossiers, FileStore store, SecrecyGuard guard, PaperWriter writer)
    {
        this.db = db;
        this.dossiers = dossiers;
        this.store = store;
        this.guard = guard;
        this.writer = writer;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Document">An issued document.</param>
    /// <param name="Part">Where its main file belongs.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<OutgoingDocument> Document, DossierPart Part);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var document = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).Include(row => row.Parts)
            .FirstOrDefaultAsync(row => row.Id == input.Document && row.AgencyId == submission.AgencyId && row.State == OutgoingState.Issued, cancel);
        if (document is null)
        {
            return SubmissionRefusals.NotIssued;
        }

        var taken = new List<(DossierPart Part, PaperFile File)>();
        foreach (var part in document.Parts.OrderBy(part => part.Ordinal))
        {
            await using var content = store.OpenRead(part.Current);
            var name = part.Current == part.Source ? part.Name : Path.ChangeExtension(part.Name, ".pdf");
            var looked = await guard.LookAsync(new NewFile(name, content), cancel);
            if (!looked.IsDone)
            {
                return looked;
            }

            taken.Add((PlaceOf(part.Kind, input.Part), new PaperFile(name, looked.Value, part.Current) { Document = document.Id, DocumentCode = document.Code }));
        }

        foreach (var (part, file) in taken)
        {
            await writer.PutAsync(actor.For(submission.AgencyId), submission, part, file, cancel);
        }

        return await db.SaveAsync(cancel);
    }

    private static DossierPart PlaceOf(FilePart kind, DossierPart main) => kind switch
    {
        FilePart.Main => main,
        FilePart.Appendix or FilePart.Form => main is DossierPart.Letter ? DossierPart.Attachment : main,
        FilePart.EnclosedDraft => DossierPart.Drafts,
    };
}
