using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Rules;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Letters;

/// <summary>Collects what the guard of letters judges: whom a letter names, to which dossier it belongs, which dossiers wait.</summary>
internal sealed class LetterDesk(OfficeContext db, OrganizationDirectory directory, RuleBook book)
{
    /// <summary>The evidence for a letter; null when it names no authority that receives dossiers.</summary>
    public async Task<LetterEvidence?> CollectAsync(Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var receivers = await book.ReceiversAsync(cancel);
        var document = receivers.Count == 0 ? null : await db.Set<OutgoingDocument>().AsNoTracking().FirstAsync(row => row.Id == id, cancel);
        var named = document is null ? [] : await NamedAsync(document, receivers, cancel);
        return named.Count == 0 ? null : await CollectAsync(document!, named, cancel);
    }

    private async Task<LetterEvidence> CollectAsync(OutgoingDocument document, IReadOnlyList<NamedAuthority> named, CancellationToken cancel)
    {
        var id = document.Id;
        var stated = await db.Set<SubmissionLetter>().AsNoTracking().FirstOrDefaultAsync(row => row.DocumentId == id, cancel);
        var receivers = named.Select(authority => authority.Id).ToList();
        var dossiers = db.Set<Submission>().AsNoTracking().Where(row => row.AgencyId == document.AgencyId);
        var waiting = dossiers.Where(row => (row.State == SubmissionState.Composing || row.State == SubmissionState.Returned) && receivers.Contains(row.ReceiverId) &&
            row.Opinions.Any(opinion => opinion.Stance == null && opinion.ReleaseReason == ""));
        return new LetterEvidence(document.TypeName, document.Subject, named)
        {
            Linked = stated?.SubmissionId is { } linked ? (await ReadAsync(dossiers.Where(row => row.Id == linked), cancel)).FirstOrDefault() : null,
            IsExempt = stated is { SubmissionId: null },
            Waiting = await ReadAsync(waiting, cancel),
            AsksFor = (await ReadAsync(dossiers.Where(row => row.ConsultationId == id), cancel)).FirstOrDefault(),
        };
    }

    // Named by themselves, by a unit of theirs, or in typed words. What an authority writes itself does not leave its house by naming it.
    private async Task<IReadOnlyList<NamedAuthority>> NamedAsync(OutgoingDocument document, IReadOnlyList<Id<Organization>> receivers, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var recipients = await db.Set<Recipient>().AsNoTracking().Where(row => row.DocumentId == document.Id).ToListAsync(cancel);
        var named = new List<NamedAuthority>();
        foreach (var receiver in receivers.Where(receiver => receiver != document.AgencyId && recipients.Exists(recipient => IsNamed(recipient, receiver, tree))))
        {
            named.Add(new NamedAuthority(receiver, tree.NameOf(receiver), (await book.FindAsync(receiver, cancel))!));
        }

        return named;
    }

    private static bool IsNamed(Recipient recipient, Id<Organization> receiver, OrganizationDirectory.Tree tree) =>
        recipient.OrganizationId is { } id && tree.Entries.TryGetValue(id, out var entry)
            ? entry.Agency == receiver
            : AuthorityNames.Names(recipient.Name, tree.NameOf(receiver));

    private static async Task<List<LetterDossier>> ReadAsync(IQueryable<Submission> dossiers, CancellationToken cancel)
    {
        var rows = await dossiers.Select(row => new
        {
            row.Title,
            row.ReceiverId,
            row.State,
            Silent = row.Opinions.Where(opinion => opinion.Stance == null && opinion.ReleaseReason == "").OrderBy(opinion => opinion.Ordinal).Select(opinion => opinion.AgencyName).ToList(),
        }).ToListAsync(cancel);
        return [.. rows.Select(row => new LetterDossier(row.Title, row.ReceiverId, row.State is not (SubmissionState.Withdrawn or SubmissionState.Refused), row.Silent))];
    }
}
