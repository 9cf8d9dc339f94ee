using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Correcting;

/// <summary>Which letters correct a document, and what a letter corrects (đính chính).</summary>
public sealed class CorrectionQueries
{
    private readonly OfficeContext db;

    internal CorrectionQueries(OfficeContext db) => this.db = db;

    /// <summary>The other end of a correction.</summary>
    /// <param name="Id">Which document.</param>
    /// <param name="Words">As people cite it, or its subject while it has no number.</param>
    /// <param name="IsLetter">It is the letter; else it is what is corrected.</param>
    public sealed record Line(Id<OutgoingDocument> Id, string Words, bool IsLetter);

    public async Task<IReadOnlyList<Line>> OfAsync(OutgoingDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        var others = await db.Set<OutgoingDocument>().AsNoTracking()
            .Where(row => row.CorrectsId == document.Id || row.Id == document.CorrectsId)
            .Where(row => row.State != OutgoingState.Cancelled).OrderBy(row => row.Id).ToListAsync(cancel);
        return [.. others.Select(other => new Line(other.Id, other.Number is null ? $"{other.Subject} (đang soạn)" : CorrectionLetter.Citation(other), other.CorrectsId == document.Id))];
    }
}
