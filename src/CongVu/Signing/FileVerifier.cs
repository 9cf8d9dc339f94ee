using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing;

/// <summary>Judges stored files, remembers the verdict by the file's hash, and says whose each signature is.</summary>
internal sealed class FileVerifier(OfficeContext db, FileStore store, TrustStore trust, OfficeClock clock)
{
    private readonly Dictionary<string, SignatureRole> holders = [];

    /// <summary>
    /// The verdict on a file, judged now unless it was judged with the same trust before. A new verdict is remembered
    /// when the running act saves.
    /// </summary>
    public async Task<FileVerdict> VerifyAsync(FileHash hash, CancellationToken cancel)
    {
        var current = trust.Current;
        var known = await db.Set<FileVerification>().FindAsync([hash], cancel);
        if (known?.Trust == current.Digest)
        {
            return known.Verdict;
        }

        var verdict = await JudgeAsync(hash, current, cancel);
        if (known is not null)
        {
            known.Judge(current.Digest, clock.Now, verdict);
        }
        else
        {
            db.Add(new FileVerification(hash, current.Digest, clock.Now, verdict));
        }

        return verdict;
    }

    /// <summary>The verdict for somebody who only looks: nothing is remembered.</summary>
    public async Task<FileVerdict> LookAsync(FileHash hash, CancellationToken cancel)
    {
        var current = trust.Current;
        var known = await db.Set<FileVerification>().AsNoTracking().FirstOrDefaultAsync(row => row.Hash == hash && row.Trust == current.Digest, cancel);
        return known?.Verdict ?? await JudgeAsync(hash, current, cancel);
    }

    private async Task<FileVerdict> JudgeAsync(FileHash hash, TrustStore.Loaded current, CancellationToken cancel)
    {
        using var source = PdfSource.FromFile(store.PathOf(hash));
        var report = await Verifier.VerifyAsync(source, new VerificationPolicy(current.Signers, clock.Now) { Timestamps = current.Timestamps }, cancel);
        return VerdictTranslation.Translate(report, await HoldersAsync(report, cancel));
    }

    private async Task<Dictionary<string, SignatureRole>> HoldersAsync(VerificationReport report, CancellationToken cancel)
    {
        // One act judges many files of the same few signers.
        var unknown = report.Signatures.Select(VerdictTranslation.ThumbprintOf).Where(thumbprint => !holders.ContainsKey(thumbprint)).ToList();
        if (unknown.Count > 0)
        {
            var found = await db.Set<SigningCertificate>().AsNoTracking().Where(certificate => unknown.Contains(certificate.Thumbprint))
                .Select(certificate => new { certificate.Thumbprint, IsAgencys = certificate.PersonId == null }).ToListAsync(cancel);
            unknown.ForEach(thumbprint => holders[thumbprint] = SignatureRole.Unknown);
            found.ForEach(holder => holders[holder.Thumbprint] = holder.IsAgencys ? SignatureRole.Agency : SignatureRole.Person);
        }

        return holders;
    }
}
