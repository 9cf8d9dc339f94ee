using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Uploads;

/// <summary>Announces a file that will come in pieces (bắt đầu tải tệp lên).</summary>
public sealed class StartUpload
{
    private const int MostPending = 100;
    private const int LongestName = 200;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly IdSource ids;

    internal StartUpload(OfficeContext db, OfficeClock clock, IdSource ids)
    {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
    }

    /// <param name="Name">As the sender calls it.</param>
    /// <param name="Size">Bytes.</param>
    public sealed record Input(string Name, long Size);

    public async Task<Outcome<Id<PendingUpload>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var pending = await db.Set<PendingUpload>().CountAsync(upload => upload.PersonId == actor.Person, cancel);
        var refusals = new Refusals()
            .Unless(input.Size > 0, FileRefusals.Empty(input.Name))
            .Unless(input.Size <= OfficeFiles.MostBytes, FileRefusals.TooLarge(input.Name, OfficeFiles.MostBytes))
            .Unless(pending < MostPending, UploadRefusals.TooMany(MostPending));
        if (refusals.Any)
        {
            return refusals;
        }

        var upload = new PendingUpload(ids.Next<PendingUpload>(), actor.Person, Shorten(input.Name), input.Size, clock.Now);
        db.Add(upload);
        return (await db.SaveAsync(cancel)).With(upload.Id);
    }

    // The end of a name tells more than its middle: the kind of file is there.
    private static string Shorten(string name) => name.Length <= LongestName ? name : $"{name[..150]}…{name[^40..]}";
}
