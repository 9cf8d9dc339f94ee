using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Submissions.Composing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Checking;

/// <summary>Says of papers who signed them for the agency or unit that puts them forward, and whether they may.</summary>
internal sealed class SignerBook(OfficeContext db, FileVerifier verifier, OfficeClock clock)
{
    public async Task<PaperSignatures> OfAsync(Submission submission, DossierPaper paper, CancellationToken cancel)
    {
        if (paper.Kind is not FileKind.Pdf)
        {
            return new PaperSignatures(paper, FileAnswer.Unsigned, false, null);
        }

        var verdict = await verifier.LookAsync(paper.Hash, cancel);
        var thumbprints = verdict.Signatures.Select(signature => signature.Thumbprint).ToList();
        var held = await db.Set<SigningCertificate>().AsNoTracking()
            .Where(row => thumbprints.Contains(row.Thumbprint) && row.AgencyId == submission.AgencyId).ToListAsync(cancel);
        var person = held.Find(row => row.PersonId is not null)?.PersonId;
        return new PaperSignatures(
            paper, verdict.Answer, held.Exists(row => row.PersonId is null), person is { } signer ? await SignerAsync(submission, signer, cancel) : null);
    }

    private async Task<PaperSigner> SignerAsync(Submission submission, Id<Person> person, CancellationToken cancel)
    {
        var today = clock.Today;
        var name = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.FullName).FirstAsync(cancel);
        var posts = await db.Set<Post>().AsNoTracking()
            .Where(post => post.OrganizationId == submission.SubmitterId && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today)).ToListAsync(cancel);
        var heads = posts.Where(IsHead).ToList();
        var own = posts.Where(post => post.PersonId == person).ToList();
        if (own.Exists(IsHead))
        {
            return new PaperSigner(name, SignerStanding.Head);
        }

        return own.Exists(IsDeputy)
            ? new PaperSigner(name, SignerStanding.Deputy, await BasisAsync([.. heads.Select(post => post.Id)], [.. own.Select(post => post.Id)], cancel))
            : new PaperSigner(name, SignerStanding.Other);
    }

    private async Task<string> BasisAsync(List<Id<Post>> heads, List<Id<Post>> own, CancellationToken cancel)
    {
        var today = clock.Today;
        return await db.Set<Delegation>()
            .Where(row => heads.Contains(row.FromPostId) && own.Contains(row.ToPostId) && row.ValidFrom <= today && row.ValidTo >= today)
            .Select(row => row.Basis).FirstOrDefaultAsync(cancel) ?? "";
    }

    private static bool IsHead(Post post) =>
        (post.Role is Role.Leader or Role.ChiefOfOffice or Role.HeadOfUnit) && post.Capacity is null or SigningCapacity.Head or SigningCapacity.Acting
            or SigningCapacity.OnBehalf or SigningCapacity.ByOrder;

    private static bool IsDeputy(Post post) => post.Capacity is SigningCapacity.ForHead or SigningCapacity.OnBehalfForHead or SigningCapacity.ByAuthorization;
}
