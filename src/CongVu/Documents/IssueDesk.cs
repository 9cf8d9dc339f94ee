using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Opens documents for the clerk who issues them: loaded, with their register, and judged for what every way of issuing asks.</summary>
internal sealed class IssueDesk(Drafts drafts, Registers registers, OfficeClock clock)
{
    /// <param name="actor">Who issues.</param>
    /// <param name="id">Which.</param>
    /// <param name="version">As the form showed it.</param>
    /// <param name="expected">The state from which it leaves.</param>
    /// <param name="further">What this way of issuing asks besides.</param>
    /// <param name="cancel">Stops the loading.</param>
    public async Task<Outcome<IssueCase>> OpenAsync(
        Actor actor, Id<OutgoingDocument> id, int version, OutgoingState expected, Func<OutgoingDocument, Refusals> further, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, id, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var register = await registers.FindAsync(document.AgencyId, RegisterKind.Outgoing, document.TypeName, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State == expected, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Outgoing, clock.Today.Year))
            .Add(further(document));
        return refusals.Any ? refusals : new IssueCase(document, register!);
    }
}

/// <summary>A document that may be issued, and the book in which it gets its number.</summary>
internal sealed record IssueCase(OutgoingDocument Document, Register Register);
