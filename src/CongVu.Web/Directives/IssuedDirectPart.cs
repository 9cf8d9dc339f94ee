using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>On the page of an issued document: the directives that follow from it, and the way to read it for them.</summary>
public sealed class IssuedDirectPart(DirectiveQueries queries, UnitChoices units, OfficeClock clock) : IOutgoingPart
{
    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(document);
        if (document.State is not OutgoingState.Issued)
        {
            return [];
        }

        var parts = new List<PagePart>();
        if (await queries.OfSourceAsync(actor, document.Id, cancel) is { Count: > 0 } directives)
        {
            parts.Add(new PagePart("/Directives/Followed.cshtml", new FollowedModel(directives, await units.TreeAsync(cancel), clock.Today)));
        }

        if (actor.Has(document.AgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader))
        {
            parts.Add(new PagePart("/Directives/ReadLink.cshtml", document.Id.Value));
        }

        return parts;
    }
}
