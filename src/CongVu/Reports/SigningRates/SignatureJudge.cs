using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.SigningRates;

/// <summary>
/// Says which of the two signatures a document counts for: the leader's is a valid signature of somebody who may sign for the agency,
/// the agency's a valid one of the agency's own certificate. The main file alone is looked at.
/// </summary>
internal sealed class SignatureJudge(OfficeContext db, FileVerifier verifier)
{
    public async Task<SigningFinding> JudgeAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var main = document.Main!;
        var verdict = await verifier.VerifyAsync(main.Current, cancel);
        var valid = verdict.Answer is FileAnswer.Valid ? verdict.Signatures.Where(signature => signature.IsValid).ToList() : [];
        var holders = await HoldersAsync(document, valid, cancel);
        var isAgencySigned = holders.Exists(holder => holder is null);
        var isLeaderSigned = await HoldsCapacityAsync(document, [.. holders.OfType<Guid>()], cancel);
        var gap = GapOf(document, isLeaderSigned, isAgencySigned);
        return new SigningFinding(isLeaderSigned, isAgencySigned, gap, Words(gap, document, verdict));
    }

    // Person ids of the signers whose certificate is registered for this agency; null stands for the agency itself.
    private async Task<List<Guid?>> HoldersAsync(OutgoingDocument document, List<SignatureVerdict> valid, CancellationToken cancel)
    {
        if (valid.Count == 0)
        {
            return [];
        }

        var thumbprints = valid.ConvertAll(signature => signature.Thumbprint);
        var certificates = await db.Set<SigningCertificate>().AsNoTracking()
            .Where(row => row.AgencyId == document.AgencyId && thumbprints.Contains(row.Thumbprint)).ToListAsync(cancel);
        return certificates.ConvertAll(row => row.PersonId?.Value);
    }

    private async Task<bool> HoldsCapacityAsync(OutgoingDocument document, List<Guid> people, CancellationToken cancel)
    {
        var day = document.IssueDate!.Value;
        return people.Count > 0 && await db.Set<Post>().AnyAsync(
            post => people.Contains(post.PersonId.Value) && post.AgencyId == document.AgencyId && post.Capacity != null &&
                post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day),
            cancel);
    }

    private static SigningGap GapOf(OutgoingDocument document, bool isLeaderSigned, bool isAgencySigned) =>
        isLeaderSigned && isAgencySigned ? SigningGap.None :
        document.Medium is IssueMedium.Electronic ? SigningGap.NotValid :
        isAgencySigned ? SigningGap.PaperSealed :
        SigningGap.PaperUnsigned;

    private static string Words(SigningGap gap, OutgoingDocument document, FileVerdict verdict) => gap switch
    {
        SigningGap.None => "",
        SigningGap.NotValid => $"{gap.InWords()}: {verdict.Reason}",
        SigningGap.PaperUnsigned or SigningGap.PaperSealed => $"{gap.InWords()}. Lý do: {document.PaperReason}",
    };
}
