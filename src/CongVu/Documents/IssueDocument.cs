using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>
/// The clerk gives number and date, signs for the agency, has the whole package verified and issues it (cấp số, ký số cơ quan, phát hành;
/// Decree 30, art. 15–18, 32.2). The number, the register line, the signatures and the issue are one transaction.
/// </summary>
public sealed class IssueDocument
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Drafts drafts;
    private readonly Issuing issuing;
    private readonly SigningKeys keys;

    internal IssueDocument(OfficeContext db, OfficeClock clock, Drafts drafts, Issuing issuing, SigningKeys keys)
    {
        this.db = db;
        this.clock = clock;
        this.drafts = drafts;
        this.issuing = issuing;
        this.keys = keys;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var register = await issuing.FindRegisterAsync(document, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is OutgoingState.AwaitingIssue, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Outgoing, clock.Today.Year))
            .Add(document.Parts.Where(part => part.NeedsPdf && part.Signed is null).Select(part => DocumentRefusals.PartUnsigned(part.Name)));
        if (refusals.Any)
        {
            return refusals;
        }

        var key = await keys.OfAgencyAsync(document.AgencyId, input.Pin, cancel);
        if (!key.IsDone)
        {
            return key;
        }

        using var opened = key.Value;
        return await IssueAsync(actor, document, register!, opened, cancel);
    }

    private async Task<Outcome> IssueAsync(Actor actor, OutgoingDocument document, Register register, Pkcs12Key key, CancellationToken cancel)
    {
        try
        {
            return await db.SaveAsync(() => issuing.NumberSealAndIssueAsync(actor, document, register, key, cancel), cancel);
        }
        catch (RefusedException refused)
        {
            return new Refusals().Add(refused.Refusals);
        }
    }
}
