using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>On the page of a document that came by exchange: where the sender's words and the signed PDF differ, and what came before under the same identifier.</summary>
internal sealed class ComparisonPart(CardComparison comparison, EarlierArrivals earlier) : IIncomingPart
{
    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel)
    {
        if (document is not { Origin: IncomingOrigin.Exchange, State: IncomingState.Arrived or IncomingState.Registered })
        {
            return [];
        }

        var differences = await comparison.OfAsync(actor, document.Id, cancel);
        var before = await earlier.OfAsync(actor, document.Id, cancel);
        return
        [
            .. differences.Count == 0 ? [] : new[] { new PagePart("/Exchange/Comparison.cshtml", differences) },
            .. before.Count == 0 ? [] : new[] { new PagePart("/Exchange/Earlier.cshtml", new EarlierModel(document, before)) },
        ];
    }
}
