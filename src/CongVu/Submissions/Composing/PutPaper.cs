using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions.Secrecy;

namespace CongVu.Submissions.Composing;

/// <summary>Puts a file into a part of a dossier (đưa tài liệu vào hồ sơ). It is looked through for marks of secrecy before anything is stored.</summary>
public sealed class PutPaper
{
    private static readonly FileKind[] Accepted = [FileKind.Docx, FileKind.Xlsx, FileKind.Pdf];
    private readonly OfficeContext db;
    private readonly Dossiers dossiers;
    private readonly SecrecyGuard guard;
    private readonly OfficeFiles files;
    private readonly PaperWriter writer;

    internal PutPaper(OfficeContext db, Dossiers dossiers, SecrecyGuard guard, OfficeFiles files, PaperWriter writer)
    {
        this.db = db;
        this.dossiers = dossiers;
        this.guard = guard;
        this.files = files;
        this.writer = writer;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Part">Where it belongs.</param>
    /// <param name="File">docx, xlsx or PDF.</param>
    public sealed record Input(Id<Submission> Submission, int Version, DossierPart Part, NewFile File);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var looked = await guard.LookAsync(input.File, cancel);
        if (!looked.IsDone)
        {
            return looked;
        }

        using var content = new MemoryStream(looked.Value.Content, writable: false);
        var taken = await files.TakeAsync(new NewFile(input.File.Name, content), Accepted, cancel);
        if (!taken.IsDone)
        {
            return taken;
        }

        var file = new PaperFile(input.File.Name, looked.Value.Kind, taken.Value);
        await writer.PutAsync(actor.For(found.Value.AgencyId), found.Value, input.Part, file, cancel);
        return await db.SaveAsync(cancel);
    }
}
