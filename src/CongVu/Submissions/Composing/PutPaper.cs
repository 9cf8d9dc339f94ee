using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Composing;

/// <summary>Puts a file into a part of a dossier (đưa tài liệu vào hồ sơ).</summary>
public sealed class PutPaper
{
    private const int MostMegabytes = 60;
    private static readonly FileKind[] Accepted = [FileKind.Docx, FileKind.Xlsx, FileKind.Pdf];
    private readonly OfficeContext db;
    private readonly Dossiers dossiers;
    private readonly OfficeFiles files;
    private readonly PaperWriter writer;

    internal PutPaper(OfficeContext db, Dossiers dossiers, OfficeFiles files, PaperWriter writer)
    {
        this.db = db;
        this.dossiers = dossiers;
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

        if (input.File.Content.Length > MostMegabytes * 1024L * 1024)
        {
            return SubmissionRefusals.PaperTooLarge(MostMegabytes);
        }

        var kind = FileKinds.Of(input.File.Content);
        var taken = await files.TakeAsync(input.File, Accepted, cancel);
        if (!taken.IsDone)
        {
            return taken;
        }

        var file = new PaperFile(input.File.Name, kind, taken.Value);
        await writer.PutAsync(actor.For(found.Value.AgencyId), found.Value, input.Part, file, cancel);
        return await db.SaveAsync(cancel);
    }
}
