using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Confirming;

/// <summary>A document that may direct something: one that came in, or one that this office issued (văn bản giao việc).</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">Where directives from it come from.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Code">Number and notation.</param>
/// <param name="Date">Its date.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Giver">Who directs.</param>
/// <param name="File">Its text.</param>
public sealed record SourceDocument(
    Guid Id, DirectiveSourceKind Kind, Id<Organization> Agency, string Code, DateOnly? Date, string Subject, DirectiveGiver Giver, FileHash? File)
{
    /// <summary>The document, when this person may see it.</summary>
    internal static Task<SourceDocument?> FindAsync(OfficeContext db, Actor actor, Guid id, CancellationToken cancel) => FindAsync(
        db.Set<OutgoingDocument>().VisibleTo(db, actor), db.Set<IncomingDocument>().VisibleTo(db, actor), db.Set<DocumentFile>(), id, cancel);

    internal static async Task<SourceDocument?> FindAsync(
        IQueryable<OutgoingDocument> outgoing, IQueryable<IncomingDocument> received, IQueryable<DocumentFile> files, Guid id, CancellationToken cancel)
    {
        var issued = await outgoing.AsNoTracking().Include(row => row.Parts).FirstOrDefaultAsync(row => row.Id.Value == id && row.State == OutgoingState.Issued, cancel);
        if (issued is not null)
        {
            return new SourceDocument(
                id, DirectiveSourceKind.OwnDocument, issued.AgencyId, issued.Code, issued.IssueDate, issued.Subject,
                new DirectiveGiver(issued.SignerPostId, issued.SignerName, issued.SignerTitle), issued.Parts.FirstOrDefault(part => part.Kind is FilePart.Main)?.Current);
        }

        var incoming = await received.AsNoTracking().FirstOrDefaultAsync(row => row.Id.Value == id, cancel);
        if (incoming is null || incoming.State is IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled)
        {
            return null;
        }

        var file = await files.AsNoTracking().Where(row => row.DocumentId == id && row.Part == FilePart.Main).Select(row => row.Hash).ToListAsync(cancel);
        return new SourceDocument(
            id, DirectiveSourceKind.HigherLevel, incoming.AgencyId, incoming.Code, incoming.IssueDate, incoming.Subject,
            new DirectiveGiver(null, incoming.IssuerName, incoming.SignerPosition), file is [var hash, ..] ? hash : null);
    }
}
