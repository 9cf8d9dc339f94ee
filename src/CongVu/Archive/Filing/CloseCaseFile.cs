using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Closes a file once nothing in it is a draft, open or unsigned (kết thúc hồ sơ; Decree 30, art. 29.4).</summary>
public sealed class CloseCaseFile
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly CaseFiles files;

    internal CloseCaseFile(OfficeContext db, FactLedger ledger, OfficeClock clock, CaseFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.files = files;
    }

    /// <param name="File">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<CaseFile> File, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await files.ForWorkAsync(actor, input.File, file => ArchiveRights.Closes(actor, file), cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var file = found.Value;
        var refusals = (await files.MissingAsync(file, cancel)).Unless(file.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var filed in file.Documents)
        {
            filed.Count(await files.CountPagesAsync(filed.Kind, filed.DocumentId, cancel));
        }

        file.Close(clock.Today);
        ledger.Record(actor.For(file.AgencyId), new CaseFileClosed(file.Id, clock.Today, file.Documents.Count, file.Documents.Sum(filed => filed.PageCount)));
        return await db.SaveAsync(cancel);
    }
}
