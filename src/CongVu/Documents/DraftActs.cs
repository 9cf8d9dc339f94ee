using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>What a person may do with an outgoing document as it stands: what its pages offer. The acts judge again.</summary>
/// <param name="MayEdit">It is a draft in their hands.</param>
/// <param name="MayReview">It waits for their yes or no on content or form.</param>
/// <param name="MaySign">It waits for their signature.</param>
/// <param name="MayIssue">It waits for number, seal and issue by them.</param>
public sealed record DraftActs(bool MayEdit, bool MayReview, bool MaySign, bool MayIssue)
{
    /// <summary>It waits for a signature, and this clerk may record that it was signed by hand.</summary>
    public bool MayIssueOnPaper { get; init; }

    public static DraftActs Of(Actor actor, OutgoingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var waiting = document.Waiting;
        var isTheirs = waiting is not null && DraftRights.MayDecide(actor, document, waiting);
        return new DraftActs(
            document.State is OutgoingState.Draft && DraftRights.MayEdit(actor, document),
            isTheirs && waiting!.Kind is not ReviewKind.Signature,
            isTheirs && waiting!.Kind is ReviewKind.Signature && document.State is OutgoingState.AwaitingSignature,
            document.State is OutgoingState.AwaitingIssue && actor.Has(document.AgencyId, Role.RecordsClerk))
        {
            MayIssueOnPaper = document.State is OutgoingState.AwaitingSignature && actor.Has(document.AgencyId, Role.RecordsClerk),
        };
    }
}
