using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Digitizing;

/// <summary>The clerk brings a record on paper into the digital archive: scan checked, signed by the agency with its name and the time (số hóa tài liệu lưu trữ).</summary>
public sealed class DigitizeRecord
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly RecordScans scans;
    private readonly OrganizationDirectory directory;

    internal DigitizeRecord(OfficeContext db, FactLedger ledger, OfficeClock clock, RecordScans scans, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.scans = scans;
        this.directory = directory;
    }

    /// <param name="Agency">Which agency keeps the record.</param>
    /// <param name="Title">What it is.</param>
    /// <param name="Scan">PDF/A with a layer of text, in 24 bits of color, with at least 200 dpi.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<Organization> Agency, string Title, NewFile Scan, string Pin);

    public async Task<Outcome<Id<DigitizedRecord>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.IsIn(input.Agency))
        {
            return DocumentRefusals.NotInAgency;
        }

        var refusals = new Refusals()
            .Unless(actor.Has(input.Agency, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(input.Title.Trim().Length > 0, DigitizingRefusals.TitleMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        var agency = (await directory.GetAsync(cancel)).Entries[input.Agency];
        var files = await scans.SignAsync(agency, input.Scan, input.Pin, cancel);
        if (!files.IsDone)
        {
            return new Refusals().Add(files.Refusals);
        }

        var authority = actor.For(input.Agency, Role.RecordsClerk);
        var record = new DigitizedRecord(scans.NextId(), input.Agency, input.Title.Trim(), files.Value);
        record.Enter(authority, clock.Now);
        db.Add(record);
        ledger.Record(authority, new RecordDigitized(record.Id, input.Agency, record.Title, record.File.ToString()));
        return (await db.SaveAsync(cancel)).With(record.Id);
    }
}
