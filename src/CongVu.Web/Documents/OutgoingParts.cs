using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>All that capabilities show of one outgoing document, in the order of their registration.</summary>
internal static class OutgoingParts
{
    public static async Task<IReadOnlyList<PagePart>> ShowAllAsync(this IEnumerable<IOutgoingPart> parts, Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        var shown = new List<PagePart>();
        foreach (var part in parts)
        {
            shown.AddRange(await part.ShowAsync(actor, document, cancel));
        }

        return shown;
    }
}
