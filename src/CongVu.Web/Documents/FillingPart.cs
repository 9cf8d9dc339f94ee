using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>On a model the way to fill it; on what was made of one, its list.</summary>
public sealed class FillingPart(FillingQueries queries) : IOutgoingPart
{
    /// <param name="Document">Whose page it is.</param>
    /// <param name="Origin">From which list it was made.</param>
    /// <param name="MayFill">This person may fill it.</param>
    public sealed record View(OutgoingDocument Document, FillingQueries.Origin? Origin, bool MayFill);

    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(document);
        var may = FillingQueries.MayFill(actor, document);
        var origin = may ? null : await queries.OriginOfAsync(document.Id, cancel);
        return may || origin is not null ? [new PagePart("/Documents/Filling.cshtml", new View(document, origin, may))] : [];
    }
}
