using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Closing;

/// <summary>Finds out what evidence is worth before anybody judges: issued or not, whose, and what its signatures say now.</summary>
internal sealed class ClosingEvidence(OfficeContext db, FileVerifier verifier, OrganizationDirectory directory, DeliveryReceipts receipts)
{
    /// <summary>What this person names as evidence; a document that they may not see, or that is not there, is missing from the answer.</summary>
    public async Task<IReadOnlyList<EvidenceFinding>> CollectAsync(Actor actor, Assignment assignment, ReportDone.Input input, CancellationToken cancel)
    {
        var named = input.Documents.Union(input.Receipts).ToList();
        var outgoing = await Issued(named).VisibleTo(db, actor).ToListAsync(cancel);
        var incoming = await Received(named).VisibleTo(db, actor).ToListAsync(cancel);
        return await receipts.ApplyAsync(await FindAsync(assignment, outgoing, incoming, cancel), input.Receipts, cancel);
    }

    /// <summary>The evidence of a report as it is now: a document may have been recalled since, a certificate revoked.</summary>
    public async Task<IReadOnlyList<(Evidence Evidence, EvidenceFinding Finding)>> CollectAgainAsync(
        Assignment assignment, DoneReport report, CancellationToken cancel)
    {
        var documents = report.Evidence.Select(item => item.DocumentId).OfType<Guid>().ToList();
        var receipted = report.Evidence.Where(item => item.Kind is EvidenceKind.DeliveryReceipt).Select(item => item.DocumentId).OfType<Guid>().ToList();
        var found = await receipts.ApplyAsync(
            await FindAsync(assignment, await Issued(documents).ToListAsync(cancel), await Received(documents).ToListAsync(cancel), cancel), receipted, cancel);
        return [.. report.Evidence.Select(item => (item, found.FirstOrDefault(finding => finding.Document == item.DocumentId) ?? AsReported(item)))];
    }

    private IQueryable<OutgoingDocument> Issued(IReadOnlyList<Guid> documents) =>
        db.Set<OutgoingDocument>().AsNoTracking().Include(row => row.Parts).Where(row => documents.Contains(row.Id.Value));

    private IQueryable<IncomingDocument> Received(IReadOnlyList<Guid> documents) =>
        db.Set<IncomingDocument>().AsNoTracking().Where(row => documents.Contains(row.Id.Value));

    private async Task<IReadOnlyList<EvidenceFinding>> FindAsync(
        Assignment assignment, IEnumerable<OutgoingDocument> outgoing, IEnumerable<IncomingDocument> incoming, CancellationToken cancel)
    {
        var findings = new List<EvidenceFinding>();
        foreach (var document in outgoing)
        {
            findings.Add(await OfIssuedAsync(assignment, document, cancel));
        }

        var tree = await directory.GetAsync(cancel);
        findings.AddRange(incoming.Select(document => OfReceived(assignment, document, tree)));
        return findings;
    }

    private async Task<EvidenceFinding> OfIssuedAsync(Assignment assignment, OutgoingDocument document, CancellationToken cancel) =>
        new(EvidenceKind.IssuedDocument, InWords(document.Code, document.IssueDate, document.Subject))
        {
            Document = document.Id.Value,
            TypeName = document.TypeName,
            Subject = document.Subject,
            Date = document.IssueDate,
            IsIssued = document.State is OutgoingState.Issued,
            IsOfTheUnit = document.AgencyId == assignment.AgencyId,
            Signatures = await SignaturesAsync(document, cancel),
        };

    private static EvidenceFinding OfReceived(Assignment assignment, IncomingDocument document, OrganizationDirectory.Tree tree) =>
        new(EvidenceKind.ReceivedDocument, InWords(document.Code, document.IssueDate, document.Subject))
        {
            Document = document.Id.Value,
            TypeName = document.TypeName,
            Subject = document.Subject,
            Date = document.IssueDate,
            IsIssued = document.State is not (IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled),
            IsOfTheUnit = document.IssuerId == assignment.AgencyId || document.IssuerId == assignment.OrganizationId ||
                Folding.Fold(document.IssuerName) == Folding.Fold(tree.NameOf(assignment.AgencyId)),
            Signatures = document.Signatures,
            IsPaper = document.Origin is IncomingOrigin.Scanned,
        };

    // Every file that leaves is signed and sealed; the whole is worth what its weakest file is.
    private async Task<SignatureStanding> SignaturesAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var worst = SignatureStanding.Valid;
        foreach (var part in document.Parts.Where(part => part.NeedsPdf))
        {
            var standing = part.Sealed is { } file ? Standing((await verifier.VerifyAsync(file, cancel)).Answer) : SignatureStanding.Unsigned;
            worst = standing is SignatureStanding.Valid ? worst : standing;
        }

        return document.Parts.Count == 0 ? SignatureStanding.Unsigned : worst;
    }

    private static SignatureStanding Standing(FileAnswer answer) => answer switch
    {
        FileAnswer.Valid => SignatureStanding.Valid,
        FileAnswer.Indeterminate => SignatureStanding.Indeterminate,
        FileAnswer.Unsigned => SignatureStanding.Unsigned,
        FileAnswer.Invalid or FileAnswer.Unreadable => SignatureStanding.Invalid,
    };

    private static EvidenceFinding AsReported(Evidence evidence) => new(evidence.Kind, evidence.Words)
    {
        Document = evidence.DocumentId, File = evidence.File, FileName = evidence.FileName,
    };

    private static string InWords(string code, DateOnly? date, string subject) =>
        $"{code}{(date is { } day ? $" ngày {VietnamDate.InDigits(day)}" : "")} – {subject}";
}
