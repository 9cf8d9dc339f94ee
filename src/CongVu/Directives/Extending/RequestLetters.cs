using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Extending;

/// <summary>Finds the letter that asks for more time: issued by the unit's agency, received from it, or a paper named by number and date.</summary>
internal sealed class RequestLetters(OfficeContext db)
{
    /// <returns>Null when the document is not there, not issued, or not the unit's.</returns>
    public async Task<RequestLetter?> FindAsync(Actor actor, Assignment assignment, AskExtension.Input input, CancellationToken cancel)
    {
        if (input.Document is not { } document)
        {
            return input.DocumentDate is { } date && input.DocumentCode.Trim() is { Length: > 0 and <= 100 } code ? new RequestLetter(null, code, date) : null;
        }

        var issued = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(
            row => row.Id.Value == document && row.State == OutgoingState.Issued && row.AgencyId == assignment.AgencyId, cancel);
        if (issued is { IssueDate: { } issueDate })
        {
            return new RequestLetter(document, issued.Code, issueDate);
        }

        var received = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor).FirstOrDefaultAsync(
            row => row.Id.Value == document && (row.IssuerId == assignment.AgencyId || row.IssuerId == assignment.OrganizationId), cancel);
        return received is { IssueDate: { } receivedDate } ? new RequestLetter(document, received.Code, receivedDate) : null;
    }
}
