using CongVu.Organizations;

namespace CongVu.Documents.Filling;

/// <summary>Who may fill a model: whoever may work on it as a draft, and the agency's clerk.</summary>
internal static class FillingRights
{
    public static bool May(Actor actor, OutgoingDocument model) =>
        DraftRights.MayEdit(actor, model) || actor.Has(model.AgencyId, Role.RecordsClerk);
}
