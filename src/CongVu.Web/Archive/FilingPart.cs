using CongVu.Archive;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Archive;

/// <summary>On the page of a document: in which files it has a place, and the way into another.</summary>
public sealed class FilingPart(CaseFileQueries queries) : IIncomingPart, IOutgoingPart
{
    // A longer list nobody reads; from the file's own page any document is found.
    private const int MostOffered = 30;

    /// <param name="Kind">Which kind of document.</param>
    /// <param name="Document">Which.</param>
    /// <param name="Holding">The files that hold it.</param>
    /// <param name="Open">The open files of this person that do not.</param>
    public sealed record View(FiledKind Kind, Guid Document, IReadOnlyList<CaseFile> Holding, IReadOnlyList<CaseFile> Open);

    public Task<IEnumerable<PagePart>> ShowAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ShowAsync(actor, document.Agency, FiledKind.Incoming, document.Id.Value, CaseFileQueries.MayBeFiled(document.State), cancel);
    }

    public Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ShowAsync(actor, document.AgencyId, FiledKind.Outgoing, document.Id.Value, CaseFileQueries.MayBeFiled(document.State), cancel);
    }

    private async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, Id<Organization> agency, FiledKind kind, Guid document, bool isFit, CancellationToken cancel)
    {
        var holding = await queries.HoldingAsync(actor, document, cancel);
        var open = isFit ? await queries.OpenForAsync(actor, agency, MostOffered, cancel) : [];
        var rest = open.ExceptBy(holding.Select(file => file.Id), file => file.Id).ToList();
        return holding.Count + rest.Count > 0 ? [new PagePart("/Archive/Filing.cshtml", new View(kind, document, holding, rest))] : [];
    }
}
