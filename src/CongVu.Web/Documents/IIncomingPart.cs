using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What another capability shows and offers on the page of an incoming document.</summary>
public interface IIncomingPart
{
    Task<IEnumerable<PagePart>> ShowAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel);
}
