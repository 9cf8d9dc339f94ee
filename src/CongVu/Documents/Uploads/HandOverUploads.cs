using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>Hands a person's uploads over to the act that runs (dùng tệp đã tải lên): with its save they are no longer pending, and if it is refused they stay.</summary>
public sealed class HandOverUploads
{
    private readonly OfficeContext db;

    internal HandOverUploads(OfficeContext db) => this.db = db;

    /// <returns>The uploads as files, in the order asked for: the first is the main file.</returns>
    public async Task<Outcome<IReadOnlyList<NewFile>>> RunAsync(Actor actor, IReadOnlyList<Id<PendingUpload>> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return new Outcome<IReadOnlyList<NewFile>>([], []);
        }

        var asked = ids.Distinct().ToList();
        var uploads = await db.Set<PendingUpload>().Where(upload => upload.PersonId == actor.Person && asked.Contains(upload.Id)).ToListAsync(cancel);
        var refusals = new Refusals()
            .Unless(uploads.Count == asked.Count, UploadRefusals.NotFound)
            .Add(uploads.Where(upload => upload.Hash is null).Select(upload => UploadRefusals.Unfinished(upload.Name)));
        if (refusals.Any)
        {
            return refusals;
        }

        db.RemoveRange(uploads);
        return new Outcome<IReadOnlyList<NewFile>>(
            [.. uploads.OrderBy(upload => asked.IndexOf(upload.Id)).Select(upload => NewFile.Uploaded(upload.Name, upload.Hash!.Value))], []);
    }
}
