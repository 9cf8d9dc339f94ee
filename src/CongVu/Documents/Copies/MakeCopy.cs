using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Copies;

/// <summary>The clerk makes an electronic copy of a document on paper: scan checked, signed by the agency with its line, numbered in the book of copies (sao văn bản).</summary>
public sealed class MakeCopy
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Registers registers;
    private readonly CopyScans scans;
    private readonly OrganizationDirectory directory;

    internal MakeCopy(OfficeContext db, FactLedger ledger, OfficeClock clock, Registers registers, CopyScans scans, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.registers = registers;
        this.scans = scans;
        this.directory = directory;
    }

    /// <param name="Agency">Which agency copies.</param>
    /// <param name="Kind">In which form.</param>
    /// <param name="Original">Of what, as people cite it; for sao lục with the code of the copy it is made from.</param>
    /// <param name="Receivers">Nơi nhận.</param>
    /// <param name="Scan">A PDF in color with at least 200 dpi.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<Organization> Agency, CopyKind Kind, string Original, string Receivers, NewFile Scan, string Pin);

    public async Task<Outcome<Id<CertifiedCopy>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.IsIn(input.Agency))
        {
            return DocumentRefusals.NotInAgency;
        }

        var register = await registers.FindAsync(input.Agency, RegisterKind.Copies, input.Kind.InWords(), cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(input.Agency, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Copies, clock.Today.Year))
            .Unless(input.Original.Trim().Length > 0, CopyRefusals.OriginalMissing)
            .Unless(input.Kind is not CopyKind.OfCopy || CopyRules.NamesCopy(input.Original), CopyRefusals.NotOfCopy);
        if (refusals.Any)
        {
            return refusals;
        }

        var agency = (await directory.GetAsync(cancel)).Entries[input.Agency];
        var files = await scans.SignAsync(agency, input, cancel);
        return files.IsDone ? await EnterAsync(actor, input, register!, agency, files.Value, cancel) : new Refusals().Add(files.Refusals);
    }

    private async Task<Outcome<Id<CertifiedCopy>>> EnterAsync(
        Actor actor, Input input, Register register, OrganizationDirectory.Entry agency, CopyFiles files, CancellationToken cancel)
    {
        var copy = new CertifiedCopy(scans.NextId(), input.Agency, input.Kind, files) { Original = input.Original.Trim(), Receivers = input.Receivers.Trim() };
        var authority = actor.For(input.Agency, Role.RecordsClerk);
        var outcome = await db.SaveAsync(
            async () =>
            {
                var line = await registers.TakeLineAsync(register, cancel);
                copy.Enter(line, $"{input.Kind.Symbol()}-{agency.Abbreviation}", authority, clock.Now);
                line.FillFrom(copy);
                db.Add(copy);
                ledger.Record(authority, new CopyMade(copy.Id, input.Agency, input.Kind, copy.Code, copy.Original, files.Signed.ToString()));
            },
            cancel);
        return outcome.With(copy.Id);
    }
}
