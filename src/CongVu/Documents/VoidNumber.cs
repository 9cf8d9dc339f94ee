using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>
/// Declares a number void: it was given by mistake. Its line stays in the register with the reason and the number is never given again
/// (hủy số). A document that was issued is recalled instead, one that is being handled
/// is closed instead; one that still waits for the agency's signature may be returned afterwards.
/// </summary>
public sealed class VoidNumber
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;

    internal VoidNumber(OfficeContext db, FactLedger ledger)
    {
        this.db = db;
        this.ledger = ledger;
    }

    /// <param name="Line">Which line of a register.</param>
    /// <param name="Reason">Why; printed in the register.</param>
    public sealed record Input(Id<RegisterLine> Line, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var line = await db.Set<RegisterLine>().FirstOrDefaultAsync(row => row.Id == input.Line, cancel);
        var register = line is null ? null : await db.Set<Register>().FirstAsync(row => row.Id == line.RegisterId, cancel);
        if (line is null || !DocumentRights.SeesAll(actor, register!.AgencyId))
        {
            return DocumentRefusals.NotFound;
        }

        var document = await FindIncomingAsync(line, cancel);
        var unsealed = await db.Set<OutgoingDocument>().FirstOrDefaultAsync(row => row.RegisterLineId == line.Id && row.IssuedAt == null, cancel);
        var reason = input.Reason.Trim();
        var refusals = new Refusals()
            .Unless(actor.Has(register.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(line.VoidReason is null, DocumentRefusals.NumberVoid(line.Number))
            .Unless(register.Kind is RegisterKind.Incoming || line.DocumentId is null || unsealed is not null, DocumentRefusals.NumberIssued(line.Number))
            .Unless(document is null or { State: IncomingState.Registered or IncomingState.ForInformation }, DocumentRefusals.WrongState(document?.State.InWords() ?? ""))
            .Unless(reason.Length > 0, DocumentRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        document?.Void(reason);
        unsealed?.LoseNumber();
        line.VoidReason = reason;
        ledger.Record(actor.For(register.AgencyId, Role.RecordsClerk), new NumberVoided(line.Id, register.Id, line.Number, line.DocumentId, reason));
        return await db.SaveAsync(cancel);
    }

    private async Task<IncomingDocument?> FindIncomingAsync(RegisterLine line, CancellationToken cancel) => line.DocumentId is { } id
        ? await db.Set<IncomingDocument>().FirstOrDefaultAsync(row => row.Id == new Id<IncomingDocument>(id), cancel)
        : null;
}
