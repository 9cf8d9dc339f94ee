using CongVu.Documents;
using CongVu.Documents.Correcting;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What corrects a document, what it corrects, and the way to a correction (đính chính).</summary>
public sealed class CorrectionsPart(CorrectionQueries queries) : IOutgoingPart
{
    /// <param name="Document">Whose page it is.</param>
    /// <param name="Lines">The other ends.</param>
    /// <param name="MayCorrect">This person may start a correction.</param>
    public sealed record View(OutgoingDocument Document, IReadOnlyList<CorrectionQueries.Line> Lines, bool MayCorrect);

    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(document);
        var lines = await queries.OfAsync(document, cancel);
        var may = document.State is OutgoingState.Issued && actor.Posts.Any(post => post.Agency == document.AgencyId && post.Role is not Role.Administrator);
        return lines.Count > 0 || may ? [new PagePart("/Documents/Corrections.cshtml", new View(document, lines, may))] : [];
    }
}
