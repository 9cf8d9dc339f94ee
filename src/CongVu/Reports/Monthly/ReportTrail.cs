using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>What came after a report was sent: its corrections and its document.</summary>
internal sealed class ReportTrail(OfficeContext db)
{
    /// <summary>The report as it was sent, with what was corrected since beside it.</summary>
    public async Task<MonthlyTable> TableAsync(SentReport sent, CancellationToken cancel) =>
        sent.Table() with { Corrections = (await CorrectionsAsync([sent.Id], cancel))[sent.Id].ToList() };

    /// <summary>Corrections in the order in which they were said.</summary>
    public async Task<ILookup<Id<SentReport>, CorrectionNote>> CorrectionsAsync(IReadOnlyList<Id<SentReport>> reports, CancellationToken cancel)
    {
        var rows = await db.Set<ReportCorrection>().AsNoTracking().Where(row => reports.Contains(row.ReportId)).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancel);
        return rows.ToLookup(row => row.ReportId, row => row.Note());
    }

    /// <summary>The document of a report, unless it was cancelled.</summary>
    public Task<OutgoingDocument?> LetterAsync(Id<SentReport> report, CancellationToken cancel) => db.Set<ReportLetter>().AsNoTracking()
        .Where(row => row.ReportId == report)
        .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => document)
        .Where(document => document.State != OutgoingState.Cancelled).FirstOrDefaultAsync(cancel);
}
