using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>Who may work on a draft.</summary>
internal static class DraftRights
{
    /// <summary>The drafter, and colleagues who hold a post in the same drafting unit.</summary>
    public static bool MayEdit(Actor actor, OutgoingDocument draft) =>
        actor.IsIn(draft.AgencyId) && (draft.DrafterId == actor.Person || actor.Organizations.Contains(draft.DraftingUnitId));

    /// <summary>Whether the step waits for this person.</summary>
    public static bool MayDecide(Actor actor, OutgoingDocument draft, ReviewStep step) => step.Kind switch
    {
        ReviewKind.Content => actor.Heads(step.UnitId),
        ReviewKind.Format => actor.Has(draft.AgencyId, Role.ChiefOfOffice, Role.RecordsClerk),
        ReviewKind.Signature => actor.Posts.Any(post => post.Id == step.PostId),
    };
}
