using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Working;

/// <summary>Takes what a person puts beside a note: files into the store, and documents that they themselves may see.</summary>
internal sealed class Attaching(OfficeContext db, OfficeFiles files, IdSource ids, OfficeClock clock)
{
    private static readonly FileKind[] Kinds = [FileKind.Pdf, FileKind.Docx, FileKind.Xlsx, FileKind.Png, FileKind.Jpeg, FileKind.Zip];

    /// <summary>The attachments; nothing is kept when one of them is refused.</summary>
    public async Task<Outcome<List<NoteAttachment>>> TakeAsync(Actor actor, WriteNote.Input input, CancellationToken cancel)
    {
        var (taken, refusals) = (new List<NoteAttachment>(), new Refusals());
        foreach (var file in input.Files)
        {
            var hash = await files.TakeAsync(file, Kinds, cancel);
            if (hash.IsDone)
            {
                taken.Add(New(actor, input.Assignment, file.Name, hash.Value, null));
            }

            refusals.Add(hash.Refusals);
        }

        var documents = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .Where(row => input.Documents.Contains(row.Id.Value)).OrderBy(row => row.Id).ToListAsync(cancel);
        taken.AddRange(documents.Select(row => New(actor, input.Assignment, $"{row.Code} – {row.Subject}", null, row.Id.Value)));
        refusals.Unless(documents.Count == input.Documents.Distinct().Count(), DocumentRefusals.NotFound);
        return refusals.Any ? refusals : taken;
    }

    private NoteAttachment New(Actor actor, Id<Assignment> assignment, string words, FileHash? file, Guid? document) =>
        new(ids.Next<NoteAttachment>(), assignment, words, actor.Name, clock.Now) { File = file, DocumentId = document };
}
