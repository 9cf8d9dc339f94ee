using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What another capability shows and offers on the page of an outgoing document.</summary>
public interface IOutgoingPart
{
    Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel);
}
