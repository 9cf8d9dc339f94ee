using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Uploads;

/// <summary>Takes a whole file at once, as a browser without scripts sends it (tải tệp lên).</summary>
public sealed class TakeUpload
{
    private readonly OfficeContext db;
    private readonly OfficeFiles files;
    private readonly OfficeClock clock;
    private readonly IdSource ids;

    internal TakeUpload(OfficeContext db, OfficeFiles files, OfficeClock clock, IdSource ids)
    {
        this.db = db;
        this.files = files;
        this.clock = clock;
        this.ids = ids;
    }

    public async Task<Outcome<Id<PendingUpload>>> RunAsync(Actor actor, NewFile file, CancellationToken cancel)
    {
        try
        {
            var saved = await files.SaveAsync(file, cancel);
            return saved switch
            {
                { IsDone: false } => new Refusals().Add(saved.Refusals),
                { Value.Size: 0 } => FileRefusals.Empty(file.Name),
                _ => await KeepAsync(actor, file.Name, saved.Value.Hash, saved.Value.Size, cancel),
            };
        }
        catch (IOException)
        {
            return FileRefusals.DiskFull;
        }
    }

    private async Task<Outcome<Id<PendingUpload>>> KeepAsync(Actor actor, string name, FileHash hash, long size, CancellationToken cancel)
    {
        var upload = new PendingUpload(ids.Next<PendingUpload>(), actor.Person, name, size, clock.Now);
        upload.Finish(hash);
        db.Add(upload);
        return (await db.SaveAsync(cancel)).With(upload.Id);
    }
}
