using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Submissions.Letters;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>On the page of a letter to an authority that receives dossiers: the dossier to which it belongs, and what holds it back.</summary>
public sealed class LetterPart(LetterQueries queries) : IOutgoingPart
{
    /// <param name="Document">Whose page it is.</param>
    /// <param name="Letter">What was said of it.</param>
    public sealed record View(OutgoingDocument Document, LetterQueries.View Letter);

    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, OutgoingDocument document, CancellationToken cancel) =>
        await queries.FindAsync(actor, document, cancel) is { } letter ? [new PagePart("/Submissions/LetterPart.cshtml", new View(document, letter))] : [];
}
