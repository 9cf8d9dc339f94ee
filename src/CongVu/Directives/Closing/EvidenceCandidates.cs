using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Closing;

/// <summary>Issued documents that may be the result of a task, the likeliest first (văn bản có thể là kết quả).</summary>
public sealed class EvidenceCandidates
{
    private const int Most = 12;
    private readonly OfficeContext db;
    private readonly DeliveryReceipts receipts;

    internal EvidenceCandidates(OfficeContext db, DeliveryReceipts receipts)
    {
        this.db = db;
        this.receipts = receipts;
    }

    /// <summary>A document to choose.</summary>
    /// <param name="Id">Which.</param>
    /// <param name="Code">Number and notation.</param>
    /// <param name="IssueDate">Its date.</param>
    /// <param name="Subject">What it is about.</param>
    /// <param name="IsLikely">It answers the source, or was written for this task.</param>
    public sealed record Line(Guid Id, string Code, DateOnly? IssueDate, string Subject, bool IsLikely)
    {
        /// <summary>To how many receivers it went, and how many have taken it in.</summary>
        public DeliveryReach Reach { get; init; }
    }

    /// <summary>What the unit's agency has issued since the task was given: first what answers its source, then the newest.</summary>
    public async Task<IReadOnlyList<Line>> ForAsync(Actor actor, Id<Assignment> assignment, CancellationToken cancel)
    {
        var part = await db.Set<Assignment>().AsNoTracking().VisibleTo(actor).Where(row => row.Id == assignment)
            .Join(db.Set<Directive>(), row => row.DirectiveId, directive => directive.Id, (row, directive) => new { row.AgencyId, row.GivenOn, directive.SourceDocumentId })
            .FirstOrDefaultAsync(cancel);
        if (part is null)
        {
            return [];
        }

        var source = part.SourceDocumentId;
        var issued = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .Where(document => document.AgencyId == part.AgencyId && document.State == OutgoingState.Issued && document.IssueDate >= part.GivenOn)
            .OrderByDescending(document => source != null && document.AnswersId != null && document.AnswersId.Value.Value == source)
            .ThenByDescending(document => document.Id).Take(Most).ToListAsync(cancel);
        var reach = await receipts.ReachAsync([.. issued.Select(document => document.Id.Value)], cancel);
        return [.. issued.Select(document => new Line(
            document.Id.Value, document.Code, document.IssueDate, document.Subject, source is not null && document.AnswersId?.Value == source)
        {
            Reach = reach.GetValueOrDefault(document.Id.Value),
        })];
    }
}
