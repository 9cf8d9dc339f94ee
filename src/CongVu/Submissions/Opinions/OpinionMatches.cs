using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Opinions;

/// <summary>
/// Finds, among the incoming documents of the lead agency, what may answer an open request: the newest from the agency that was asked,
/// since the day it was asked (văn bản trả lời đã đến). A person says what it means.
/// </summary>
public sealed class OpinionMatches
{
    private readonly OfficeContext db;

    internal OpinionMatches(OfficeContext db) => this.db = db;

    /// <summary>A document that may be the answer.</summary>
    public sealed record Match(Id<OpinionRequest> Request, Id<IncomingDocument> Document, string Code, DateOnly? IssuedOn, DateOnly ArrivedOn, string Subject)
    {
        /// <summary>Number and date, as the table of opinions cites them.</summary>
        public string Citation => IssuedOn is { } day ? $"{Code} ngày {VietnamDate.InDigits(day)}" : Code;
    }

    public async Task<IReadOnlyList<Match>> FindAsync(Actor actor, Submission submission, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var matches = new List<Match>();
        foreach (var request in submission.Opinions.Where(row => row.IsOpen && row.SentOn is not null))
        {
            var (sentOn, asked, name) = (request.SentOn!.Value, request.OrganizationId, request.AgencyName);
            var found = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor)
                .Where(row => row.AgencyId == submission.AgencyId && row.ArrivalDate >= sentOn && (row.IssuerName == name || (asked != null && row.IssuerId == asked)))
                .OrderByDescending(row => row.Id)
                .Select(row => new Match(request.Id, row.Id, row.Code, row.IssueDate, row.ArrivalDate!.Value, row.Subject)).FirstOrDefaultAsync(cancel);
            if (found is not null)
            {
                matches.Add(found);
            }
        }

        return matches;
    }
}
