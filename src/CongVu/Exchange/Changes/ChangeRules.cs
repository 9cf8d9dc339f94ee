using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Exchange.Changes;

/// <summary>Who may recall, update or replace an issued document, and when.</summary>
internal static class ChangeRules
{
    public static Refusals Check(Actor actor, OutgoingDocument document, int version, string reason) => new Refusals()
        .Unless(actor.Has(document.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice), DocumentRefusals.NotClerk)
        .Unless(document.State is OutgoingState.Issued, DocumentRefusals.WrongState(document.State.InWords()))
        .Unless(document.Version == version, DatabaseRefusals.ChangedMeanwhile)
        .Unless(reason.Trim().Length > 0, DocumentRefusals.ReasonMissing);
}
